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

/** Operators of `[` and `test`, and of `[[ ]]`. */
export function* testUses(outline: Outline): Generator<Use> {
  for (const entry of outline.of('Command')) {
    for (const test of testsOf(entry)) {
      if (test.kind === 'binary') yield* useOf(entry, test.operator, binary);
      if (test.kind === 'unary') yield* useOf(entry, test.operator, unary);
    }
  }
  for (const entry of outline.of('TestBinary')) {
    const { operator, left, right } = entry.node;
    if (operator === '=~') yield { id: 'regex-match', at: placeIn(entry, { pos: left.end + 1, end: right.pos }) };
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
