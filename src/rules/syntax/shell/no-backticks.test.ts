import { expect, test } from 'vitest';
import { checkRule, fixed } from '../../testing/check.ts';

const id = 'no-backticks';

test.each([
  [
    'RUN a="`b`" && c=`d \\`e\\`` && echo "$a$c"',
    [
      ['backticks', '1:8-1:11', '`b`'],
      ['backticks', '1:18-1:27', '`d \\`e\\``'],
      ['backticks', '1:22-1:26', '`e\\`'],
    ],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});

test.each([['RUN now=`date` && echo "$now" > /built\n', 'RUN now=$(date) && echo "$now" > /built\n']])(
  'fixes %j',
  (source, expected) => {
    expect(fixed(id, source, { fragment: true })).toBe(expected);
    expect(fixed(id, expected, { fragment: true })).toBe(expected);
  },
);
