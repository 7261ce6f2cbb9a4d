import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-single-pass-loop';

test.each([
  [
    'RUN for a in b; do c "$a"; done; for d in $e; do f "$d"; done; for g in h*; do i "$g"; done; for j; do k "$j"; done',
    [['constant', '1:14-1:15', 'b']],
  ],
  ['RUN for a in "$@"; do b "$a"; done; for c in "$D"; do e "$c"; done', [['quoted', '1:46-1:50', '"$D"']]],
  [
    'RUN for a in "/b/*"; do c "$a"; done; for d in --e="$F"; do g "$d"; done; for h in $I/j a"$@"; do k "$h"; done',
    [
      ['quoted', '1:14-1:20', '"/b/*"'],
      ['constant', '1:48-1:56', '--e="$F"'],
    ],
  ],
  ['RUN f() { for a in b"$@"; do c "$a"; done; for d in e-$F; do g "$d"; done; }', []],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
