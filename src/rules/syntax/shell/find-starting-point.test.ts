import { expect, test } from 'vitest';
import { checkRule, fixed } from '../../testing/check.ts';

const id = 'find-starting-point';

test.each([
  [
    'RUN find -type f; find . -type f; find "$A" -type f; find -L -type f; find && a',
    [
      ['no-path', '1:5-1:9', 'find'],
      ['no-path', '1:54-1:58', 'find'],
      ['no-path', '1:71-1:75', 'find'],
    ],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});

test.each([
  ['RUN find -name node_modules -prune -exec rm -r {} +\n', 'RUN find . -name node_modules -prune -exec rm -r {} +\n'],
])('fixes %j', (source, expected) => {
  expect(fixed(id, source, { fragment: true })).toBe(expected);
  expect(fixed(id, expected, { fragment: true })).toBe(expected);
});
