import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-constant-platform';
const found = (source: string, inputs = {}) => checkRule(id, `${source}\n`, inputs).map(({ text }) => text);

test('the message names the platform', () => {
  expect(checkRule(id, 'FROM --platform=linux/amd64 alpine:3.22\n')).toEqual([
    {
      messageId: 'constant',
      at: '1:6-1:28',
      text: '--platform=linux/amd64',
      message:
        '`--platform=linux/amd64` ties the image to one kind of machine: a build for another one still takes this. Leave it out, or use `$BUILDPLATFORM` or `$TARGETPLATFORM`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['FROM --platform=linux/arm64 a:1 AS build', ['--platform=linux/arm64']],
  ['from --platform=windows a:1', ['--platform=windows']],
  ['FROM --platform=linux/amd64 a:1 AS arm64', ['--platform=linux/amd64']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'FROM --platform=$BUILDPLATFORM a:1',
  'FROM --platform=${TARGETPLATFORM} a:1',
  'ARG P\nFROM --platform=$P a:1',
  'FROM --platform=linux/$ARCH a:1',
  'FROM --platform=linux/amd64 a:1 AS build-amd64',
  'FROM --platform=windows/amd64 a:1 AS windows',
  'FROM a:1',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint reports named stages too', () => {
  expect(found('FROM --platform=linux/amd64 a:1 AS build-amd64', { preset: 'hadolint' })).toEqual([
    '--platform=linux/amd64',
  ]);
});

test.each([
  ['FROM --platform=linux/amd64 alpine:3.22', 'FROM alpine:3.22'],
  ['FROM --platform=linux/amd64 a:1 AS b', 'FROM a:1 AS b'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `${before}\n`)).toBe(`${after}\n`);
});

test.each<[string, string[]]>([
  ['FROM --platform=linux/x86_64 a:1 AS build-amd64', []],
  ['FROM --platform=linux/aarch64 a:1 AS arm64', []],
  ['FROM --platform=linux/aarch64 a:1 AS amd64', ['--platform=linux/aarch64']],
])('a stage may say the usual name: %s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});
