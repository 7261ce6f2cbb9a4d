import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-constant-test';

test.each([
  [
    'RUN [ -n "a" ]; [ -z "" ]; [ -z "x$y" ]; [ "x" ]; [ a = b ]; [ "$A" = b ]; [ a -nt b ]; [ "$A"=b ]; [ -n $A ]; [ -n "$A" ]; [ 1 ]',
    [
      ['always-true', '1:11-1:12', 'a'],
      ['always-false', '1:34-1:35', 'x'],
      ['constant', '1:44-1:47', '"x"'],
      ['same', '1:53-1:58', 'a = b'],
      ['unspaced', '1:95-1:97', '=b'],
      ['unquoted', '1:106-1:108', '$A'],
    ],
  ],
  [
    'RUN [ "$A/bin" ]; [ ! x$A ]; [ "" ]; [ "$A" ]; [ "$A$(b)" ]; [ -d "$A/b" ]; test "$A/b"',
    [
      ['always-true', '1:10-1:14', '/bin'],
      ['always-true', '1:23-1:24', 'x'],
      ['constant', '1:32-1:34', '""'],
    ],
  ],
  ['SHELL ["/bin/bash", "-c"]\nRUN [[ -n $A && a -eq 1 ]] && [[ b == c ]]', [['same', '2:34-2:40', 'b == c']]],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
