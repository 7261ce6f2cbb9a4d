import type { Word } from 'unbash';
import { placeIn, type Entry, type Outline } from '../../../../../dockerfile/shell/outline.ts';
import { readBracket, readTests, type Test } from '../../../../../dockerfile/shell/tests.ts';
import type { FeatureId } from '../bashism-features.ts';
import type { Use } from './use.ts';

const binary: Readonly<Record<string, FeatureId>> = {
  '==': 'double-equals',
  '=~': 'regex-match',
  '<': 'string-order',
  '>': 'string-order',
  '<=': 'string-order',
  '>=': 'string-order',
};

const unary: Readonly<Record<string, FeatureId>> = {
  '-v': 'test-variable',
  '-a': 'test-a',
  '-o': 'test-option',
  '-R': 'test-nameref',
  '-N': 'test-new',
  '-k': 'test-sticky',
  '-G': 'test-group',
  '-O': 'test-owner',
};

/** Operators of `[` and `test`, and of `[[ ]]`. `asPosix`: those of `[[ ]]` too, which is reported itself. */
export function* testUses(outline: Outline, asPosix: boolean): Generator<Use> {
  for (const entry of outline.of('Command')) {
    for (const test of testsOf(entry)) {
      if (test.kind === 'binary') yield* useOf(entry, test.operator, binary);
      if (test.kind === 'unary') yield* useOf(entry, test.operator, unary);
    }
  }
  for (const entry of outline.of('TestBinary')) {
    const { operator, left, right } = entry.node;
    const id = Object.hasOwn(binary, operator) ? binary[operator] : undefined;
    if (!id || (!asPosix && id !== 'regex-match')) continue;
    const pos = entry.text.text.indexOf(operator, left.end);
    if (pos < right.pos) yield { id, at: placeIn(entry, { pos, end: pos + operator.length }), written: operator };
  }
  if (!asPosix) return;
  for (const entry of outline.of('TestUnary')) {
    const { operator, operand, pos } = entry.node;
    const id = Object.hasOwn(unary, operator) && operand.pos > pos ? unary[operator] : undefined;
    if (id) yield { id, at: placeIn(entry, { pos, end: pos + operator.length }), written: operator };
  }
}

function testsOf({ node }: Entry<Extract<Entry['node'], { type: 'Command' }>>): readonly Test[] {
  const bracket = readBracket(node);
  if (bracket) return bracket.tests;
  if (node.name?.value !== 'test' || node.args.length < 2 || node.args.length > 3) return [];
  return readTests(node.args.filter((arg) => arg.type === 'Word')).tests;
}

function* useOf(entry: Entry, operator: Word, table: Readonly<Record<string, FeatureId>>): Generator<Use> {
  const { value } = operator;
  const id = Object.hasOwn(table, value) ? table[value] : undefined;
  if (id) yield { id, at: placeIn(entry, operator), written: value };
}
