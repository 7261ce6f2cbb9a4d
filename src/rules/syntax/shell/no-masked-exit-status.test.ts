import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-masked-exit-status';

test.each([
  [
    'SHELL ["/bin/bash", "-c"]\nRUN f() { local -r a=$(b); declare -rx c=$(d); local e=$(f); }; declare -r g=$(h); f',
    [
      ['masked', '2:54-2:55', 'e'],
      ['masked', '2:76-2:77', 'g'],
    ],
  ],
  [
    'RUN export A="$(b)" C=1 D=x`e`',
    [
      ['masked', '1:12-1:13', 'A'],
      ['masked', '1:25-1:26', 'D'],
    ],
  ],
  [
    'RUN A=$(b); readonly B=$(c); f() { local C=$(d); local -r E=$(e); }; G=$(h) i',
    [
      ['masked', '1:22-1:23', 'B'],
      ['masked', '1:42-1:43', 'C'],
    ],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
