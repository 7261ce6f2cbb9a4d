/** Explains what stands at a place of a Dockerfile: an instruction, a flag, a variable, or why a rule is silent there. */
import type { CheckOptions } from '../../checker/types.ts';
import {
  INSTRUCTIONS,
  flagSpec,
  type FlagSpec,
  type InstructionSpec,
  type OptionSpec,
} from '../../dockerfile/instructions.ts';
import type { Flag, Instruction, Span } from '../../dockerfile/tree.ts';
import { references } from '../../dockerfile/variables.ts';
import type { Value, Variable } from '../../model/types.ts';
import { checkerFor } from '../engine/checkers.ts';
import type { Explanation } from '../engine/protocol.ts';
import { placeOf, variablesAt, type Place } from './place.ts';

/** Null where there is nothing to say. */
export function explain(source: string, offset: number, options: CheckOptions): Explanation | null {
  const place = placeOf(source, offset, options);
  const silent = silence(source, offset, options);
  const { instruction } = place;
  const found =
    instruction &&
    (explainVariable(place, instruction, offset) ??
      explainFlag(instruction, offset) ??
      explainKeyword(instruction, offset));
  if (!found) return silent;
  return silent ? { ...found, paragraphs: [...found.paragraphs, ...silent.paragraphs] } : found;
}

function inside(offset: number, { start, end }: Span): boolean {
  return start <= offset && offset <= end;
}

function explainKeyword({ keyword, name }: Instruction, offset: number): Explanation | null {
  const spec = INSTRUCTIONS.get(name);
  return spec && inside(offset, keyword)
    ? { start: keyword.start, end: keyword.end, title: name, paragraphs: instructionText(spec) }
    : null;
}

function instructionText({ docs, forms, deprecated }: InstructionSpec): readonly string[] {
  return [
    docs,
    ...forms.map((form) => `\`${form}\``),
    ...(deprecated === null ? [] : [`Deprecated. Write \`${deprecated}\` instead.`]),
  ];
}

function explainFlag(instruction: Instruction, offset: number): Explanation | null {
  const flag = instruction.flags.find((one) => inside(offset, one));
  const spec = flag && flagSpec(instruction.name, flag.name);
  if (!flag || !spec) return null;
  return (
    explainOption(flag, spec, offset) ?? {
      start: flag.start,
      end: flag.end,
      title: `--${flag.name}`,
      paragraphs: flagText(spec),
    }
  );
}

function explainOption(flag: Flag, spec: FlagSpec, offset: number): Explanation | null {
  const option = flag.options.find((one) => inside(offset, one));
  const known = option && spec.options?.find(({ names }) => names.includes(option.key.toLowerCase()));
  return option && known
    ? { start: option.start, end: option.end, title: `--${flag.name} ${option.key}`, paragraphs: optionText(known) }
    : null;
}

function flagText({ docs, since, labs, choices }: FlagSpec): readonly string[] {
  return [
    docs,
    ...(choices ? [`One of ${choices.map((choice) => `\`${choice}\``).join(', ')}.`] : []),
    ...(since === null ? [] : [`Since Dockerfile syntax ${since}${labs ? ', in the labs channel' : ''}.`]),
  ];
}

function optionText({ docs, choices, types }: OptionSpec): readonly string[] {
  return [
    docs,
    ...(choices ? [`One of ${choices.map((choice) => `\`${choice}\``).join(', ')}.`] : []),
    ...(types ? [`For mounts of type ${types.map((type) => `\`${type}\``).join(', ')}.`] : []),
  ];
}

function explainVariable(place: Place, instruction: Instruction, offset: number): Explanation | null {
  const { escape } = place.model.dockerfile;
  const texts = [
    instruction.argument,
    ...instruction.heredocs.filter(({ expand }) => expand).map(({ body }) => body),
    ...instruction.flags.flatMap(({ value }) => value ?? []),
  ];
  const reference = texts.flatMap((text) => references(text, escape)).findLast((one) => inside(offset, one));
  if (!reference) return declared(place, instruction, offset);
  const variable = variablesAt(place).get(reference.name);
  return {
    start: reference.start,
    end: reference.end,
    title: `$${reference.name}`,
    paragraphs: variable ? variableText(place, variable) : [notSet(instruction)],
  };
}

/** The name in `ARG NAME` or `ENV NAME=value`, as what follows sees it. */
function declared(place: Place, instruction: Instruction, offset: number): Explanation | null {
  if (!('pairs' in instruction) || instruction.name === 'LABEL') return null;
  const pair = instruction.pairs.find(({ key }) => inside(offset, key));
  if (!pair) return null;
  const body: readonly Instruction[] = place.stage?.body ?? [];
  const next = body[body.indexOf(instruction) + 1] ?? null;
  const variable = variablesAt({ ...place, instruction: next }).get(pair.key.text);
  return variable
    ? { start: pair.key.start, end: pair.key.end, title: pair.key.text, paragraphs: variableText(place, variable) }
    : null;
}

function notSet({ name }: Instruction): string {
  if (name === 'FROM') return 'Not set here: no ARG before the first FROM declares it.';
  const shell = name === 'RUN' || name === 'CMD' || name === 'ENTRYPOINT' || name === 'HEALTHCHECK';
  return shell
    ? 'Not set by this file. The base image or the shell may set it.'
    : 'Not set here: neither ARG nor ENV of this stage names it above. The base image may set it.';
}

function variableText({ model }: Place, { value, source, from, name }: Variable): readonly string[] {
  const origin =
    source && from !== 'base' && from !== 'predefined'
      ? `, by ${source.name} in line ${model.dockerfile.position(source.start).line}`
      : '';
  return [
    ...valueText(value, origin),
    ...(value.kind === 'unknown' && from === 'arg'
      ? [`Give \`${name}\` in the settings as a build argument to have it judged.`]
      : []),
  ];
}

function valueText(value: Value, origin: string): readonly string[] {
  switch (value.kind) {
    case 'known':
      return [`Known: \`${value.text}\`${origin}.`];
    case 'default':
      return [`Default: \`${value.text}\`${origin}. A build may set another value.`];
    case 'unknown':
      return [`Unknown${origin}: ${value.why}. Rules stay silent on it.`];
  }
}

/** Rules that keep silent at the offset, and why. */
function silence(source: string, offset: number, options: CheckOptions): Explanation | null {
  const { unknown } = checkerFor(options).check(source, options);
  const here = unknown.filter(({ range }) => range.start.offset <= offset && offset <= range.end.offset);
  const [first] = here;
  if (!first) return null;
  return {
    start: first.range.start.offset,
    end: first.range.end.offset,
    title: 'Not judged',
    paragraphs: here.map(({ rule, why }) => `\`${rule}\` is silent here: ${why}.`),
  };
}
