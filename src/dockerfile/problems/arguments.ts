import { isHeredoc } from '../nodes/copy.ts';
import type {
  CommandInstruction,
  CopyInstruction,
  FromInstruction,
  Instruction,
  KeyValueInstruction,
  OnbuildInstruction,
} from '../tree.ts';
import { checkRemoteSources } from './copies.ts';
import { spanning, type Report } from './problem.ts';

/** How many arguments, and of what shape, by instruction. */
export function checkArguments(instruction: Instruction, report: Report): void {
  const { name, keyword, argument } = instruction;
  const missing = (detail: string) => report('missing-argument', keyword, `${name} ${detail}`);
  switch (instruction.name) {
    case 'FROM':
      return checkFrom(instruction, report);
    case 'COPY':
    case 'ADD':
      return checkCopy(instruction, report);
    case 'ENV':
    case 'LABEL':
    case 'ARG':
      return checkPairs(instruction, report);
    case 'ONBUILD':
      return checkTrigger(instruction, report);
    case 'SHELL':
    case 'VOLUME':
      return checkList(instruction, report);
    case 'EXPOSE':
      if (argument.text === '') missing('requires at least one argument');
      return;
    case 'USER':
    case 'WORKDIR':
    case 'STOPSIGNAL':
    case 'MAINTAINER':
      if (argument.text === '') missing('requires exactly one argument');
      return;
  }
}

function checkFrom(from: FromInstruction, report: Report): void {
  const words = from.parts;
  const count = 'FROM requires either one or three arguments';
  const [first, second, stageName] = words;
  if (first === undefined) return report('missing-argument', from.keyword, count);
  if (second === undefined) return;
  if (words.length === 2 && from.as !== null) return report('missing-argument', second, count);
  if (stageName === undefined || words.length > 3 || from.as === null)
    return report('too-many-arguments', spanning(second, words.at(-1) ?? second), count);
  if (!/^[a-z][a-z0-9-_.]*$/.test(stageName.text.toLowerCase())) {
    const detail = `invalid name for build stage: ${JSON.stringify(stageName.text)}, name can't start with a number or contain symbols`;
    report('invalid-stage-name', stageName, detail);
  }
}

function checkCopy(copy: CopyInstruction, report: Report): void {
  const { name, keyword, paths } = copy;
  const destination = paths.at(-1);
  if (destination === undefined || paths.length < 2) {
    const detail = `${name} requires at least two arguments, but only one was provided. Destination could not be determined`;
    report('missing-argument', destination ?? keyword, detail);
  } else if (isHeredoc(destination.value)) {
    report('heredoc-destination', destination, `${name} cannot accept a heredoc as a destination`);
  }
  checkRemoteSources(copy, report);
}

function checkPairs(instruction: KeyValueInstruction, report: Report): void {
  const { name, keyword, pairs, legacy } = instruction;
  if (pairs.length === 0) return report('missing-argument', keyword, `${name} requires at least one argument`);
  for (const pair of pairs) {
    if (pair.equals !== null && pair.key.text === '') {
      report('invalid-key-value', pair, `${name} names can not be blank`);
    } else if (legacy && pair.value === null) {
      report('invalid-key-value', pair, `${name} must have two arguments`);
    } else if (!legacy && name !== 'ARG' && pair.equals === null) {
      const detail = `can't find = in ${JSON.stringify(pair.key.text)}. Must be of the form: name=value`;
      report('invalid-key-value', pair, detail);
    }
  }
}

function checkTrigger(onbuild: OnbuildInstruction, report: Report): void {
  const { trigger } = onbuild;
  if (trigger === null) return report('missing-argument', onbuild.keyword, 'ONBUILD requires at least one argument');
  if (trigger.name === 'ONBUILD') {
    report('invalid-trigger', trigger.keyword, "chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
  } else if (trigger.name === 'FROM' || trigger.name === 'MAINTAINER') {
    report('invalid-trigger', trigger.keyword, `${trigger.name} isn't allowed as an ONBUILD trigger`);
  }
}

function checkList({ name, keyword, argument, form }: CommandInstruction, report: Report): void {
  const empty = form.kind === 'exec' ? form.strings.length === 0 : argument.text === '';
  if (empty) {
    report('missing-argument', argument.text === '' ? keyword : argument, `${name} requires at least one argument`);
  } else if (name === 'SHELL' && form.kind === 'shell') {
    report('invalid-json', argument, 'SHELL requires the arguments to be in JSON form');
  } else if (name === 'VOLUME' && form.kind === 'exec') {
    for (const path of form.strings) {
      if (path.value.trim() === '') report('empty-argument', path, 'VOLUME specified can not be an empty string');
    }
  }
}
