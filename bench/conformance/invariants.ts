import type {
  CommandInstruction,
  CopyInstruction,
  Dockerfile,
  FromInstruction,
  HealthcheckInstruction,
  Instruction,
  KeyValueInstruction,
  OnbuildInstruction,
  Span,
  Text,
} from '../../src/dockerfile/tree.ts';
import { references } from '../../src/dockerfile/variables.ts';

/**
 * What must hold for any text: the leaves joined are the source, every range lies in it and in order, and every text
 * reads, character by character, what stands where it says it stands. Reads all of the tree. Empty where all holds.
 */
export function violations(file: Dockerfile): string[] {
  const found: string[] = [];
  const { source } = file;
  const joined = file
    .leaves()
    .map(({ start, end }) => source.slice(start, end))
    .join('');
  if (joined !== source) found.push('leaves joined are not the source');
  checkLeaves(file, found);
  for (const comment of file.comments) {
    inside(comment, source, 'comment', found);
    if (source[comment.start] !== '#') found.push(`comment at ${comment.start} does not start with #`);
  }
  for (const directive of file.directives) checkText(directive.value, source, 'directive value', found);
  let previous = 0;
  for (const instruction of file.instructions) {
    if (instruction.start < previous) found.push(`instruction at ${instruction.start} overlaps the one before`);
    previous = instruction.end;
    checkInstruction(instruction, file, found);
  }
  for (const problem of file.problems) inside(problem, source, `problem ${problem.code}`, found);
  return found;
}

function checkLeaves(file: Dockerfile, found: string[]): void {
  let offset = 0;
  for (const { start, end, kind } of file.leaves()) {
    if (start !== offset || end <= start) found.push(`leaf ${kind} at ${start} does not continue at ${offset}`);
    offset = end;
  }
  if (offset !== file.source.length) found.push('leaves end before the source');
}

function checkInstruction(outermost: Instruction, file: Dockerfile, found: string[]): void {
  const { source } = file;
  let instruction: Instruction | null = outermost;
  for (let depth = 0; instruction !== null && depth < 50; depth++) {
    const name: string = instruction.name;
    inside(instruction, source, name, found);
    inside(instruction.lines, source, `${name} lines`, found);
    if (instruction.start < instruction.lines.start) found.push(`${name} starts before its lines`);
    if (instruction.end > instruction.lines.end) found.push(`${name} ends behind its lines`);
    for (const text of textsOf(instruction)) checkText(text, source, name, found);
    for (const span of spansOf(instruction)) inside(span, source, name, found);
    checkOrder([instruction.keyword, ...instruction.flags, ...instruction.words], name, found);
    instruction = name === 'ONBUILD' ? (instruction as OnbuildInstruction).trigger : null;
  }
}

function textsOf(instruction: Instruction): Text[] {
  const { keyword, flags, argument, words, heredocs } = instruction;
  const texts: Text[] = [keyword, argument, ...words];
  for (const flag of flags) {
    texts.push(flag);
    if (flag.value !== null) texts.push(flag.value);
    for (const { value } of flag.options) if (value !== null) texts.push(value);
  }
  for (const { body, content } of heredocs) texts.push(body, content);
  switch (instruction.name) {
    case 'FROM': {
      const { image, as, stageName } = instruction as FromInstruction;
      for (const word of [image, as, stageName]) if (word !== null) texts.push(word);
      break;
    }
    case 'ENV':
    case 'LABEL':
    case 'ARG':
      for (const { key, value } of (instruction as KeyValueInstruction).pairs)
        texts.push(key, ...(value ? [value] : []));
      break;
    case 'COPY':
    case 'ADD': {
      const { sources, destination } = instruction as CopyInstruction;
      for (const path of [...sources, ...(destination ? [destination] : [])]) texts.push(path.text);
      break;
    }
  }
  return texts;
}

function spansOf(instruction: Instruction): Span[] {
  const spans: Span[] = [];
  for (const flag of instruction.flags) spans.push(flag.nameSpan, ...flag.options);
  for (const heredoc of instruction.heredocs) {
    spans.push(heredoc, heredoc.operator, ...(heredoc.terminator ? [heredoc.terminator] : []));
  }
  for (const reference of references(instruction.argument)) {
    spans.push(reference, reference.nameSpan, ...(reference.operand ? [reference.operand.span] : []));
  }
  if ('form' in instruction) {
    const { form } = instruction as CommandInstruction | HealthcheckInstruction;
    if (form !== null) spans.push(form, ...(form.kind === 'exec' ? form.strings : []));
  }
  return spans;
}

function checkText(text: Text, source: string, what: string, found: string[]): void {
  inside(text, source, `text of ${what}`, found);
  const { length } = text.text;
  if (length === 0) return;
  if (text.at(0) !== text.start) found.push(`text of ${what} at ${text.start} starts elsewhere`);
  if (text.at(length) !== text.end) found.push(`text of ${what} at ${text.start} ends elsewhere`);
  let previous = -1;
  for (let index = 0; index < length; index++) {
    const offset = text.at(index);
    if (offset <= previous || source.charCodeAt(offset) !== text.text.charCodeAt(index)) {
      found.push(`text of ${what} at ${text.start} reads otherwise at ${offset}`);
      return;
    }
    previous = offset;
  }
}

function inside({ start, end }: Span, source: string, what: string, found: string[]): void {
  if (start < 0 || end < start || end > source.length) found.push(`${what} has the range ${start}-${end}`);
}

function checkOrder(spans: readonly Span[], what: string, found: string[]): void {
  let previous = 0;
  for (const { start, end } of spans) {
    if (start < previous) found.push(`parts of ${what} overlap at ${start}`);
    previous = end;
  }
}
