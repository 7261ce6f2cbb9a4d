import type { Word, WordPart } from 'unbash';
import { placeIn, type Entry } from '../../../../dockerfile/shell/outline.ts';
import { isArrayExpansion, isConstant, partsOf, willSplit } from '../../../../dockerfile/shell/parts.ts';
import { readBracket, type Test } from '../../../../dockerfile/shell/tests.ts';
import type { ShellFinding, ShellSubject } from './check.ts';
import { saying, where } from './signs.ts';

type Constant = 'always-true' | 'always-false' | 'constant' | 'same' | 'unspaced' | 'unquoted';

/** Tests whose answer stands in the file. */
export const constantTests = where(saying(/\[/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<Constant>
> {
  for (const entry of outline.of('Command'))
    for (const test of readBracket(entry.node)?.tests ?? []) yield* constantTest(entry, test, false);
  for (const entry of outline.of('TestUnary')) {
    const { operator, operand, pos } = entry.node;
    if (operand.pos === pos) yield* constantWord(entry, operand);
    else yield* constantUnary(entry, operator, operand, true);
  }
  for (const entry of outline.of('TestBinary')) yield* constantBinary(entry, entry.node.operator, entry.node, true);
});

function* constantTest(entry: Entry, test: Test, double: boolean): Generator<ShellFinding<Constant>> {
  if (test.kind === 'unary') yield* constantUnary(entry, test.operator.text, test.operand, double);
  if (test.kind === 'binary') yield* constantBinary(entry, test.operator.value, test, double);
  if (test.kind === 'word') yield* constantWord(entry, test.word);
}

function* constantUnary(
  entry: Entry,
  operator: string,
  operand: Word,
  double: boolean,
): Generator<ShellFinding<Constant>> {
  if (operator !== '-n' && operator !== '-z') return;
  const literal = flatParts(operand).find((part) => 'value' in part && part.type !== 'Glob' && part.value !== '');
  if (literal)
    yield {
      message: operator === '-n' ? 'always-true' : 'always-false',
      at: placeIn(entry, literal),
      data: { operator },
    };
  else if (operator === '-n' && !double && willSplit(operand) && !partsOf(operand).some(isArrayExpansion))
    yield { message: 'unquoted', at: placeIn(entry, operand) };
}

/** The parts of a word, those in double quotes one by one. */
function flatParts(word: Word): readonly WordPart[] {
  return partsOf(word).flatMap((part): readonly WordPart[] => (part.type === 'DoubleQuoted' ? part.parts : [part]));
}

function* constantWord(entry: Entry, word: Word): Generator<ShellFinding<Constant>> {
  const at = placeIn(entry, word);
  if (isConstant(word)) {
    if (!/^(true|1)$/.test(word.value)) yield { message: 'constant', at, data: { written: word.text } };
    return;
  }
  const literal = partsOf(word).find((part) => part.type === 'Literal' && part.value.includes('='));
  if (literal) {
    yield { message: 'unspaced', at: placeIn(entry, literal), data: { written: word.text } };
    return;
  }
  const text = flatParts(word).find(isText);
  if (text) yield { message: 'always-true', at: placeIn(entry, text), data: { operator: '[ … ]' } };
}

function isText(part: WordPart): boolean {
  return (part.type === 'Literal' || part.type === 'SingleQuoted') && part.value !== '';
}

const files = new Set(['-nt', '-ot', '-ef']);
const numeric = /^-(eq|ne|lt|le|gt|ge)$/;

function* constantBinary(
  entry: Entry,
  operator: string,
  { left, right }: { left: Word; right: Word },
  double: boolean,
): Generator<ShellFinding<Constant>> {
  if (files.has(operator) || (double && numeric.test(operator))) return;
  if (!isConstant(left) || !isConstant(right) || left.text.startsWith('~') || right.text.startsWith('~')) return;
  yield { message: 'same', at: placeIn(entry, { pos: left.pos, end: right.end }) };
}

/** `-a` and `-o` between tests. */
export const combinedTests = where(saying(/\[/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'and' | 'or'>
> {
  for (const entry of outline.of('Command')) {
    for (const joint of readBracket(entry.node)?.joints ?? [])
      yield { message: joint.text === '-a' ? 'and' : 'or', at: placeIn(entry, joint) };
  }
});
