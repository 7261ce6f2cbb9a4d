import { expect, test } from 'vitest';
import { checkRule, fixed } from '../../testing/check.ts';

const id = 'quote-command-substitution';

test.each([
  [
    'RUN a $(b) "$(c)" `d` x=$(e)',
    [
      ['command', '1:7-1:11', '$(b)'],
      ['command', '1:19-1:22', '`d`'],
      ['command', '1:25-1:29', '$(e)'],
    ],
  ],
  ['RUN x=$(a); for i in $(b); do :; done; case $(c) in d) ;; esac; $(e) f; seq $(seq 3)', []],
  [
    'RUN for a in $(cat /b | sort); do c; done; for d in $(find . -type f); do e; done; for f in g $(cat h); do i; done',
    [
      ['lines', '1:14-1:30', '$(cat /b | sort)'],
      ['files', '1:53-1:70', '$(find . -type f)'],
    ],
  ],
  ['RUN f() { a $* "$*"; }', [['star', '1:13-1:15', '$*']]],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});

test.each([
  ['RUN cp $(command -v node) /usr/local/bin/node\n', 'RUN cp "$(command -v node)" /usr/local/bin/node\n'],
  ['RUN f() { cp $*; } && f "a b" /c\n', 'RUN f() { cp "$@"; } && f "a b" /c\n'],
])('fixes %j', (source, expected) => {
  expect(fixed(id, source, { fragment: true })).toBe(expected);
  expect(fixed(id, expected, { fragment: true })).toBe(expected);
});
