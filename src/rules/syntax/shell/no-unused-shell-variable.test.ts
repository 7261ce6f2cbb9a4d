import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-unused-shell-variable';

test.each([
  ['RUN A=1 && b; C=2; echo "$C"; export D=3; E=4 f; _g=5; PATH=/x', [['unused', '1:5-1:6', 'A']]],
  ['ENV A=1\nRUN A=2 && b', []],
  ['RUN f() { local a+=1 b=2; }; f', [['unused', '1:22-1:23', 'b']]],
  [
    'RUN for i in 1 2; do a; done; read x',
    [
      ['unused', '1:9-1:10', 'i'],
      ['unused', '1:36-1:37', 'x'],
    ],
  ],
  ["RUN a=1; trap 'echo $a' EXIT; b=2; echo $((b + 1)); c=3; [ -v c ]", []],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
