import { expect, test } from 'vitest';
import { checkRule, fixed } from '../../testing/check.ts';

const id = 'quote-array-expansions';

test.each([
  [
    'RUN f() { a $@ "$@" ${@:2} ${@+"$@"}; x=$@; }',
    [
      ['array', '1:13-1:15', '$@'],
      ['array', '1:21-1:27', '${@:2}'],
    ],
  ],
  ['RUN f() { for i in $@; do a "$i"; done; for j in "$@"; do b "$j"; done; }; f x', [['array', '1:20-1:22', '$@']]],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});

test.each([['RUN f() { cp $@; } && f "a b" /c\n', 'RUN f() { cp "$@"; } && f "a b" /c\n']])(
  'fixes %j',
  (source, expected) => {
    expect(fixed(id, source, { fragment: true })).toBe(expected);
    expect(fixed(id, expected, { fragment: true })).toBe(expected);
  },
);
