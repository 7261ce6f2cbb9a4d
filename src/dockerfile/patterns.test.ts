import fc from 'fast-check';
import { expect, test } from 'vitest';
import { removePrefix, removeSuffix, replace } from './patterns.ts';

test.each<[string, string, string | null, string | null]>([
  ['abcabc', 'a*c', 'abc', ''],
  ['abcabc', '?', 'bcabc', 'bcabc'],
  ['abcabc', '', 'abcabc', 'abcabc'],
  ['abcabc', 'x', 'abcabc', 'abcabc'],
  ['abcabc', '*', 'abcabc', ''],
  ['a*c', '\\a', null, null],
  ['*c', '\\*', 'c', 'c'],
  ['\\c', '\\\\', 'c', 'c'],
  ['😀c', '?', 'c', 'c'],
  ['a.c', '.', 'a.c', 'a.c'],
])('prefix of %s by %s', (value, pattern, shortest, longest) => {
  expect(removePrefix(value, pattern, 'shortest')).toBe(shortest);
  expect(removePrefix(value, pattern, 'longest')).toBe(longest);
});

test.each<[string, string, string, string]>([
  ['abcabc', 'b*', 'abca', 'a'],
  ['abcabc', '*', 'abcabc', ''],
  ['abcabc', '?c', 'abca', 'abca'],
  ['abc*', '\\*', 'abc', 'abc'],
])('suffix of %s by %s', (value, pattern, shortest, longest) => {
  expect(removeSuffix(value, pattern, 'shortest')).toBe(shortest);
  expect(removeSuffix(value, pattern, 'longest')).toBe(longest);
});

test.each<[string, string, string, string | null, string | null]>([
  ['aXbXc', 'X', '-', 'a-bXc', 'a-b-c'],
  ['aXbXc', 'X*X', '-', 'a-c', 'a-c'],
  ['aXbXc', '*', '-', '-', '-'],
  ['abc', '?', '-', '-bc', '---'],
  ['ab', '', '-', '-ab', '-a-b-'],
  ['abc', '\\b', '-', null, null],
  ['a/b', '\\/', '-', 'a-b', 'a-b'],
  ['aab', 'a*a*b', '-', '-', '-'],
  ['a\nb', '*', '-', '-\nb', '-\n-'],
])('%s with %s replaced by %s', (value, pattern, by, first, all) => {
  expect(replace(value, pattern, by, 'first')).toBe(first);
  expect(replace(value, pattern, by, 'all')).toBe(all);
});

test('agrees with regular expressions', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 10 });
  const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(letters, patterns, (value, pattern) => {
      const source = (star: string) =>
        [...pattern].map((one) => (one === '*' ? star : one === '?' ? '.' : one)).join('');
      expect(removePrefix(value, pattern, 'shortest')).toBe(value.replace(new RegExp(`^(?:${source('.*?')})`), ''));
      expect(removePrefix(value, pattern, 'longest')).toBe(value.replace(new RegExp(`^(?:${source('.*')})`), ''));
      expect(replace(value, pattern, '-', 'first')).toBe(value.replace(new RegExp(source('.*')), '-'));
      expect(replace(value, pattern, '-', 'all')).toBe(replaceAsGo(value, new RegExp(source('.*'), 'g')));
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('many stars take no longer', () => {
  const value = 'a'.repeat(2000);
  expect(removePrefix(value, `${'*a'.repeat(20)}b`, 'longest')).toBe(value);
  expect(replace(value, `${'*a'.repeat(20)}b`, '-', 'all')).toBe(value);
});

/** As Go replaces all: an empty match right behind another one does not count. */
function replaceAsGo(value: string, pattern: RegExp): string {
  let lastEnd = -1;
  return value.replace(pattern, (match: string, offset: number) => {
    const counts = match !== '' || offset !== lastEnd;
    lastEnd = offset + match.length;
    return counts ? '-' : '';
  });
}
