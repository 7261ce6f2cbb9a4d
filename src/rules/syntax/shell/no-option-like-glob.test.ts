import { expect, test } from 'vitest';
import { checkRule, fixed } from '../../testing/check.ts';

const id = 'no-option-like-glob';

test.each([
  [
    'RUN rm *.txt ?a && rm -- *.b && echo * && rm ./*.c a* [d]* && [ "$e" = *f ]',
    [
      ['glob', '1:8-1:9', '*'],
      ['glob', '1:14-1:15', '?'],
    ],
  ],
  ['RUN find /a -name *.b -o -ipath */c', []],
  ['RUN tar -x --exclude */lib --exclude-dir *.d *.c', [['glob', '1:46-1:47', '*']]],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});

test('with `patterns`, those of find too', () => {
  const source = 'RUN find *.d -name *.b -o -ipath */c';
  const found = checkRule(id, source, { fragment: true, options: { patterns: true } });
  expect(found.map(({ messageId, at, text }) => [messageId, at, text])).toEqual([
    ['glob', '1:10-1:11', '*'],
    ['pattern', '1:20-1:21', '*'],
    ['pattern', '1:34-1:35', '*'],
  ]);
});

test.each([['RUN rm *.tmp\n', 'RUN rm ./*.tmp\n']])('fixes %j', (source, expected) => {
  expect(fixed(id, source, { fragment: true })).toBe(expected);
  expect(fixed(id, expected, { fragment: true })).toBe(expected);
});
