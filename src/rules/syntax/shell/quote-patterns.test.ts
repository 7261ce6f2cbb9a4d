import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'quote-patterns';

test.each([
  [
    "RUN tr [a-z] A-Z && find . -name *.a -o -path './b*' && grep -v c* d* && grep 'e*' f*",
    [
      ['tr', '1:8-1:13', '[a-z]'],
      ['find', '1:34-1:37', '*.a'],
      ['grep', '1:65-1:67', 'c*'],
    ],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
