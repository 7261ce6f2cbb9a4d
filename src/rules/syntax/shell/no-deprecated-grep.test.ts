import { expect, test } from 'vitest';
import { checkRule, fixed } from '../../testing/check.ts';

const id = 'no-deprecated-grep';

test.each([
  [
    'RUN egrep a b && /bin/fgrep c d && grep -E e f',
    [
      ['egrep', '1:5-1:10', 'egrep'],
      ['fgrep', '1:18-1:28', '/bin/fgrep'],
    ],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});

test.each([
  ["RUN egrep -q 'a|b' /file\n", "RUN grep -E -q 'a|b' /file\n"],
  ["RUN fgrep -q 'a.b' /file\n", "RUN grep -F -q 'a.b' /file\n"],
])('fixes %j', (source, expected) => {
  expect(fixed(id, source, { fragment: true })).toBe(expected);
  expect(fixed(id, expected, { fragment: true })).toBe(expected);
});
