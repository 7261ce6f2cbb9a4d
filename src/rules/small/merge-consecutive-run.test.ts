import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'merge-consecutive-run';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM alpine:3.22\n${source}\n`, inputs).map(({ text }) => text);

test('the message says when to join', () => {
  expect(checkRule(id, 'FROM alpine:3.22\nRUN mkdir /a\nRUN mkdir /b\n')).toEqual([
    {
      messageId: 'consecutive',
      at: '3:1-3:4',
      text: 'RUN',
      message:
        'This `RUN` follows another one, and together they would make one layer. Join them with `&&` where nothing is gained by caching them apart.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN a\nRUN b\nRUN c', ['RUN', 'RUN']],
  ['RUN a\n# why\nrun b', ['run']],
  ['RUN --network=none a\nRUN --network=none b', ['RUN']],
  ['RUN ["a"]\nRUN ["b"]', ['RUN']],
  ['RUN [ -f /a ] && a\nRUN b', ['RUN']],
  ['RUN a\nRUN A=1; b', ['RUN']],
  ['RUN A=1 && export A\nRUN b', ['RUN']],
  ['RUN a\nRUN A=1; $A; b', []],
  ['RUN a | b\nRUN c', []],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN a\nCOPY a b\nRUN b',
  'RUN a && b\nRUN c',
  'RUN --network=none a\nRUN b',
  'RUN a\nFROM alpine:3.22\nRUN b',
  'ONBUILD RUN a\nONBUILD RUN b',
  'RUN a',
  'RUN <<EOF\na\nb\nEOF\nRUN c',
  'SHELL ["pwsh", "-c"]\nRUN a\nRUN b',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  ['RUN mkdir /a\nRUN mkdir /b', 'RUN mkdir /a && mkdir /b'],
  ['RUN a\n\nRUN b\nRUN c', 'RUN a && b && c'],
  ['RUN a\n# why\nRUN b', 'RUN a\n# why\nRUN b'],
  ['RUN a;\nRUN b', 'RUN a;\nRUN b'],
  ['RUN cd /a\nRUN b', 'RUN cd /a\nRUN b'],
  ['RUN a\nRUN [ -f /a ] || b', 'RUN a\nRUN [ -f /a ] || b'],
  ['RUN a # b\nRUN c', 'RUN a # b\nRUN c'],
  ['RUN ["a"]\nRUN ["b"]', 'RUN ["a"]\nRUN ["b"]'],
  ['RUN a \\\n  b\nRUN c', 'RUN a \\\n  b && c'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM alpine:3.22\n${before}\n`)).toBe(`FROM alpine:3.22\n${after}\n`);
});
