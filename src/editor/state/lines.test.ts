import { expect, test } from 'vitest';
import { lineEnd, lineNumber, lineStart } from './lines.ts';

test.each([
  ['\nb', 0, [0, 0, 1]],
  ['\nb', 1, [1, 2, 2]],
  ['ab\ncd\n', 0, [0, 2, 1]],
  ['ab\ncd\n', 2, [0, 2, 1]],
  ['ab\ncd\n', 3, [3, 5, 2]],
  ['ab\ncd\n', 6, [6, 6, 3]],
  ['', 0, [0, 0, 1]],
])('%j at %i: begin, end and number of the line', (text, offset, expected) => {
  expect([lineStart(text, offset), lineEnd(text, offset), lineNumber(text, offset)]).toEqual(expected);
});
