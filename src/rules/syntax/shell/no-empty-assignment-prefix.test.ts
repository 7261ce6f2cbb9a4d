import { expect, test } from 'vitest';
import { checkRule, fixed } from '../../testing/check.ts';

const id = 'no-empty-assignment-prefix';

test.each([['RUN A= b && IFS= read -r c && echo "$c" && D=; e', [['empty', '1:7-1:8', ' ']]]])(
  '%j',
  (source, expected) => {
    expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
      expected,
    );
  },
);

test.each([['RUN CFLAGS= make install\n', 'RUN CFLAGS="" make install\n']])('fixes %j', (source, expected) => {
  expect(fixed(id, source, { fragment: true })).toBe(expected);
  expect(fixed(id, expected, { fragment: true })).toBe(expected);
});
