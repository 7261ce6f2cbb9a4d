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
  ['RUN apk add a && find / -name "*.pyc" -delete', ['apk add a']],
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
  'RUN apk add a && find /var/cache/apk -type f -delete',
  'RUN apk add a && find /var/cache -mindepth 1 -delete',
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

test('an index that `apk add --no-cache` does not use stays as well', () => {
  expect(checkRule(id, 'FROM alpine:3.22\nRUN apk update && apk add --no-cache curl\n')).toEqual([
    {
      messageId: 'update',
      at: '2:5-2:15',
      text: 'apk update',
      message:
        '`apk update` leaves the package index in the layer, and `apk add --no-cache` does not use it: it loads its own. Leave `apk update` out.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN apk update; apk upgrade --no-cache; apk add --no-cache a', ['apk update']],
  ['RUN apk add --no-cache a && apk update && apk add --no-cache b', ['apk update']],
  ['RUN apk update && apk add --no-cache a\nFROM alpine:3.22\nRUN apk add -U a', ['apk add -U a']],
  ['RUN apk add a\nFROM alpine:3.22\nRUN apk update && apk add --no-cache a', ['apk update']],
])('an index nobody uses: %s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  ['is used', 'RUN apk update && apk upgrade && apk add --no-cache a'],
  ['is used later', 'RUN apk update && apk add --no-cache a\nRUN apk fetch b'],
  ['is searched', 'RUN apk update && apk add --no-cache $(apk search -x a)'],
  ['is used by a stage on top', 'RUN apk update && apk add --no-cache a\nFROM 0\nRUN apk fetch b'],
  ['is removed', 'RUN apk update && apk add --no-cache a && rm -rf /var/cache/apk/*'],
  ['is not kept', 'RUN apk --no-cache update && apk add --no-cache a'],
  ['lies in a mount', 'RUN --mount=type=cache,target=/var/cache/apk apk update && apk add --no-cache a'],
  ['lies elsewhere', 'RUN apk --root /rootfs update && apk add --no-cache a'],
  ['comes behind the install', 'RUN apk add --no-cache a && apk update'],
  ['is for another RUN', 'RUN apk update\nRUN apk add --no-cache a'],
  ['reaches no image', 'RUN apk update && apk add --no-cache a\nFROM scratch\nCOPY --from=0 /a /a'],
])('not an index that %s', (_, source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint says nothing of an index without use', () => {
  expect(found('RUN apk update && apk add --no-cache a', { preset: 'hadolint' })).toEqual([]);
});

test.each([
  ['RUN apk update && apk add --no-cache curl', 'RUN apk add --no-cache curl'],
  ['RUN apk update \\\n && apk add --no-cache curl', 'RUN apk add --no-cache curl'],
  ['RUN set -e; apk update; apk add --no-cache curl', 'RUN set -e; apk add --no-cache curl'],
  [
    'RUN if [ -f a ]; then apk update && apk add --no-cache curl; fi',
    'RUN if [ -f a ]; then apk update && apk add --no-cache curl; fi',
  ],
])('%s leaves the update out', (before, after) => {
  expect(fixed(id, `FROM alpine:3.22\n${before}\n`)).toBe(`FROM alpine:3.22\n${after}\n`);
});
