import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'apk-no-cache';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM alpine:3.22\n${source}\n`, inputs).map(({ text }) => text);

test('without a network no index comes', () => {
  expect(found('RUN apk add --no-network --virtual .run a')).toEqual([]);
  expect(found('RUN apk add --virtual .run $found')).toEqual([]);
  expect(found('RUN apk add --virtual .run $found b')).toEqual(['apk add --virtual .run $found b']);
});

test('the message says what stays', () => {
  expect(checkRule(id, 'FROM alpine:3.22\nRUN apk add curl\n')).toEqual([
    {
      messageId: 'cache',
      at: '2:5-2:17',
      text: 'apk add curl',
      message:
        '`apk add` leaves the package index in the layer, though nothing needs it. Add `--no-cache`: apk then loads the index and keeps none of it.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN apk --no-cache add a && apk add b', ['apk add b']],
  ['RUN apk update && apk -q add a', ['apk -q add a']],
  ['RUN rm -rf /var/cache/apk/* && apk add a', ['apk add a']],
  ['ONBUILD RUN apk add a', ['apk add a']],
  ['RUN ["apk", "add", "a"]', ['"apk", "add", "a"']],
  ['RUN <<EOF\napk add a\nEOF', ['apk add a']],
  ['RUN --mount=type=cache,target=/root apk add a', ['apk add a']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN apk add --no-cache a',
  'RUN apk --no-cache add a',
  'RUN apk add -U a && rm -rf /var/cache/apk/*',
  'RUN apk add a && sh /build/cleanup.sh',
  'RUN apk add a && rm -fr /var/cache/apk',
  'RUN --mount=type=cache,target=/var/cache/apk apk add a',
  'RUN --mount=type=tmpfs,target=/var/cache apk add a',
  'RUN apk add a\nFROM scratch\nCOPY a b',
  'RUN apk del a',
  'ARG T\nRUN --mount=type=cache,target=$T apk add a',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint wants the flag whatever cleans up', () => {
  expect(found('RUN apk add a && rm -rf /var/cache/apk/*', { preset: 'hadolint' })).toEqual(['apk add a']);
});

test.each([
  ['RUN apk add curl', 'RUN apk add --no-cache curl'],
  ['RUN apk add --update curl', 'RUN apk add --no-cache curl'],
  ['RUN apk --update add curl', 'RUN apk add --no-cache curl'],
  ['RUN ["apk", "add", "curl"]', 'RUN ["apk", "add", "--no-cache", "curl"]'],
  ['RUN apk add \\\n    curl', 'RUN apk add --no-cache \\\n    curl'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM alpine:3.22\n${before}\n`)).toBe(`FROM alpine:3.22\n${after}\n`);
});
