import { expect, test } from 'vitest';
import { checkRule, fixed } from '../../testing/check.ts';

const id = 'no-empty-assignment-prefix';

test.each([
  ['RUN A= b && IFS= read -r c && echo "$c" && D=; e', [['empty', '1:7-1:8', ' ']]],
  [
    'RUN A= B=1; export C= D=2; E= F=3 g; H= >i',
    [
      ['following', '1:7-1:8', ' '],
      ['following', '1:22-1:23', ' '],
      ['following', '1:30-1:31', ' '],
      ['following', '1:40-1:41', ' '],
    ],
  ],
  ['RUN A= \\\n  b', [['empty', '1:7-1:8', ' ']]],
  ['RUN A= ; (B= ); C= && D=  # e\nRUN env F= g', []],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});

test.each([
  ['RUN CFLAGS= make install\n', 'RUN CFLAGS="" make install\n'],
  ['RUN export A= B=1\n', 'RUN export A="" B=1\n'],
])('fixes %j', (source, expected) => {
  expect(fixed(id, source, { fragment: true })).toBe(expected);
  expect(fixed(id, expected, { fragment: true })).toBe(expected);
});
