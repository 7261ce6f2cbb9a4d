import { expect, test } from 'vitest';
import { editsBetween } from './edits-between.ts';

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['exit', 'exot', 1],
  ['port', 'ports', 1],
  ['form', 'from', 1],
  ['x'.repeat(65), 'x', Infinity],
])('%s and %s', (one, other, edits) => {
  expect(editsBetween(one, other)).toBe(edits);
});
