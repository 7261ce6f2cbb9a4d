import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/dockerfile/parse.ts';
import { anyText, instructions, mutated, splicedPieces } from './arbitraries.ts';
import { violations } from './invariants.ts';
import { checkText } from './property.ts';

const RUNS = { numRuns: 300, seed: 20_261_124 };

describe('any text is read without loss and with exact ranges', () => {
  test.each([
    ['arbitrary text', anyText],
    ['spliced pieces', splicedPieces],
    ['instructions', instructions],
    ['mutated instructions', mutated],
  ])('%s', (_name, texts) => {
    fc.assert(fc.property(texts, checkText), RUNS);
  });
});

describe('the check itself', () => {
  test('finds a lost character', () => {
    const file = parse('FROM a\n');
    const broken = { ...fields(file), leaves: () => file.leaves().slice(1) };
    expect(violations(broken)).toEqual(['leaves joined are not the source', 'leaf blank at 4 does not continue at 0']);
  });

  test('finds a range that reads otherwise', () => {
    const file = parse('FROM abc\n');
    const broken = { ...fields(file), source: 'FROM xyz\n', leaves: () => file.leaves() };
    expect(violations(broken)).toEqual([
      'text of FROM at 5 reads otherwise at 5',
      'text of FROM at 5 reads otherwise at 5',
      'text of FROM at 5 reads otherwise at 5',
    ]);
  });
});

function fields(file: ReturnType<typeof parse>) {
  const { source, escape, directives, comments, instructions: read, problems } = file;
  return { source, escape, directives, comments, instructions: read, problems, position: file.position.bind(file) };
}
