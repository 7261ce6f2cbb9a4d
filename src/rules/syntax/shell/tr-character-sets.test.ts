import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'tr-character-sets';

test.each([
  [
    "RUN tr '[a-z]' '[A-Z]' && tr -d '[:space:]' && tr a-z A-Z && tr abc '[x*]'",
    [
      ['brackets', '1:8-1:15', "'[a-z]'"],
      ['brackets', '1:16-1:23', "'[A-Z]'"],
      ['lower', '1:51-1:54', 'a-z'],
      ['upper', '1:55-1:58', 'A-Z'],
    ],
  ],
  ['RUN tr foo bar', [['words', '1:8-1:11', 'foo']]],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
