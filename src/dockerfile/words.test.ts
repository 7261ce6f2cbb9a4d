import { expect, test } from 'vitest';
import { quotedWords } from './words.ts';

test.each([
  [' a  b\t', ['a', 'b']],
  ['a\\ b c', ['a\\ b', 'c']],
  ['"a b"c \'d "e\'', ['"a b"c', "'d \"e'"]],
  ['"a\\" b" c', ['"a\\" b"', 'c']],
  ["'a\\' b", ["'a\\'", 'b']],
  ['a "b c', ['a', '"b c']],
  ['a b\\', ['a', 'b']],
  ['a \\', ['a']],
  ['a "b\\', ['a', '"b']],
  ["a 'b\\", ['a', "'b\\"]],
])('%s', (text, expected) => {
  const words = quotedWords({ text, locate: (index) => index }, 0, text.length, 0x5c);
  expect(words.map((word) => word.text)).toEqual(expected);
});
