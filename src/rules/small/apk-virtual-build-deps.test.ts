import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'apk-virtual-build-deps';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM alpine:3.22\n${source}\n`, inputs).map(({ text }) => text);

test('the message says how to group', () => {
  expect(checkRule(id, 'FROM alpine:3.22\nRUN apk add --no-cache gcc make && make && apk del gcc make\n')).toEqual([
    {
      messageId: 'virtual',
      at: '2:5-2:32',
      text: 'apk add --no-cache gcc make',
      message:
        'These packages are added and deleted by name, so the two lists have to be kept alike by hand. Group them: `apk add --virtual .build-deps …`, later `apk del .build-deps`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN apk add a b c && apk del b', ['apk add a b c']],
  ['RUN apk add a=1 b~2 && apk del a', ['apk add a=1 b~2']],
  ['RUN <<EOF\napk add a b\napk del a b\nEOF', ['apk add a b']],
  ['ONBUILD RUN apk add a b && apk del a b', ['apk add a b']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN apk add -t .d a b && apk del .d',
  'RUN apk add --virtual .d a b && apk del .d',
  'RUN apk add a && apk del a',
  'RUN apk add a b && apk del c',
  'RUN apk del a && apk add a b',
  'RUN apk add a b\nRUN apk del a b',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  [
    'RUN apk add --no-cache gcc make && make && apk del gcc make',
    'RUN apk add --virtual .build-deps --no-cache gcc make && make && apk del .build-deps',
  ],
  ['RUN apk add a b c && apk del b', 'RUN apk add a b c && apk del b'],
  ['RUN apk add $A b && apk del $A b', 'RUN apk add --virtual .build-deps $A b && apk del .build-deps'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM alpine:3.22\n${before}\n`)).toBe(`FROM alpine:3.22\n${after}\n`);
});
