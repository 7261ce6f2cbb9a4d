import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-lost-backslash';

test.each([
  [
    'RUN a \\d \\n "\\d" \'\\n\' b\\ c \\\\d && \\ls',
    [
      ['letter', '1:7-1:9', '\\d'],
      ['control', '1:10-1:12', '\\n'],
    ],
  ],
  [
    'RUN while read a; do b; done; read -r c; IFS= read -rd "" d; read -p e -r f; read -p g h; reading i',
    [
      ['read', '1:11-1:15', 'read'],
      ['read', '1:78-1:82', 'read'],
    ],
  ],
  ['RUN a="${b//\\%/c}" && d=${e#\\f}', []],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
