import { describe, expect, test } from 'vitest';
import { ANSWERERS } from './answers.ts';
import { difference } from './compare.ts';
import { inputOf, type Vector } from './vectors.ts';

function judge(vector: Omit<Vector, 'id'>): string | null {
  const whole = { id: 'x', ...vector } as Vector;
  return difference(whole, ANSWERERS[whole.kind]!(inputOf(whole)));
}

describe('an expectation that is right passes, one that is wrong fails', () => {
  test.each<[Omit<Vector, 'id'>, string | null]>([
    [{ kind: 'dump', dockerfile: 'FROM a', result: '(from "a")\n' }, null],
    [
      { kind: 'dump', dockerfile: 'FROM a', result: '(from "b")\n' },
      'result: expected "(from \\"b\\")\\n", got "(from \\"a\\")\\n"',
    ],
    [{ kind: 'error', dockerfile: '', error: true }, null],
    [{ kind: 'error', dockerfile: 'FROM a', error: true }, 'expected a refusal, got {"error":false}'],
    [
      {
        kind: 'lines',
        dockerfile: '\nFROM a\nRUN b \\\n c\n',
        start: 2,
        end: 4,
        children: [
          [2, 2],
          [3, 4],
        ],
      },
      null,
    ],
    [{ kind: 'lines', dockerfile: 'FROM a', start: 1, end: 2, children: [[1, 1]] }, 'end: expected 2, got 1'],
    [{ kind: 'empty_continuation', dockerfile: 'RUN a \\\n\n b', warnings: 1, warned: ['RUN a  b'] }, null],
    [
      { kind: 'empty_continuation', dockerfile: 'RUN a \\\n\n b', warnings: 1, warned: ['RUN c'] },
      'warned: expected ["RUN c"], got ["RUN a  b"]',
    ],
    [{ kind: 'directives', dockerfile: '# escape=`\n', expect: { 'len(d)': 1, 'd[0].Name': 'escape' } }, null],
    [{ kind: 'directives', dockerfile: '# escape=`\n', expect: { 'len(d)': 2 } }, 'len(d): expected 2, got 1'],
    [{ kind: 'instruction_error', dockerfile: 'USER', error: true, message: 'USER requires exactly one' }, null],
    [
      { kind: 'instruction_error', dockerfile: 'USER', error: true, message: 'other' },
      'expected a refusal with "other", got ["USER requires exactly one argument"]',
    ],
    [{ kind: 'shell_word', input: '$A', env: { A: 'x' }, result: 'x' }, null],
    [{ kind: 'shell_word', input: '$A', env: { A: 'x' }, error: true }, 'expected a refusal, got {"result":"x"}'],
    [{ kind: 'shell_word', input: '${', env: {}, result: '' }, 'unexpected refusal: []'],
    [{ kind: 'shell_match', input: '$A$B', env: { A: 'x' }, result: 'x', matched: ['A'], unmatched: ['B'] }, null],
    [
      { kind: 'shell_match', input: '$A', env: { A: 'x' }, result: 'x', matched: [], unmatched: [] },
      'matched: expected [], got ["A"]',
    ],
    [{ kind: 'words', input: 'a' }, 'the case expects nothing that can be compared'],
  ])('%j', (vector, expected) => {
    expect(judge(vector)).toBe(expected);
  });

  test('an answer is made from the inputs alone', () => {
    const vector: Vector = { id: 'x', kind: 'words', input: 'a', result: ['a'], error: false };
    expect(inputOf(vector)).toEqual({ kind: 'words', input: 'a' });
  });
});
