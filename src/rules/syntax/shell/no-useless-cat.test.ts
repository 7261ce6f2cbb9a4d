import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-useless-cat';

test.each([
  [
    'RUN cat a | b; cat c d | e; cat -n f | g; cat "$H" | i; cat $J | k; cat l',
    [
      ['cat', '1:9-1:10', 'a'],
      ['cat', '1:47-1:51', '"$H"'],
    ],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
