import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-redundant-target-platform';

test.each([
  [
    'FROM --platform=$TARGETPLATFORM alpine:3.22\n',
    {},
    [
      {
        messageId: 'redundant',
        at: '1:6-1:32',
        text: '--platform=$TARGETPLATFORM',
        message: 'FROM takes the target platform anyway, so this flag changes nothing. Remove it.',
      },
    ],
  ],
  [
    'FROM --platform=${TARGETPLATFORM}   a:1 AS x\n',
    {},
    [
      {
        messageId: 'redundant',
        at: '1:6-1:34',
        text: '--platform=${TARGETPLATFORM}',
        message: 'FROM takes the target platform anyway, so this flag changes nothing. Remove it.',
      },
    ],
  ],
  [
    'ARG TARGETPLATFORM=linux/amd64\nFROM --platform=$TARGETPLATFORM a:1\n',
    { preset: 'hadolint' as const },
    [
      {
        messageId: 'redundant',
        at: '2:6-2:32',
        text: '--platform=$TARGETPLATFORM',
        message: 'FROM takes the target platform anyway, so this flag changes nothing. Remove it.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM --platform=$BUILDPLATFORM a:1\n', {}],
  ['FROM --platform=${TARGETPLATFORM:-linux/amd64} a:1\n', {}],
  ['ARG TARGETPLATFORM=linux/amd64\nFROM --platform=$TARGETPLATFORM a:1\n', {}],
  ['FROM a:1\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM --platform=$TARGETPLATFORM alpine:3.22\n', {}, 'FROM alpine:3.22\n'],
  ['FROM --platform=${TARGETPLATFORM}   a:1 AS x\n', {}, 'FROM a:1 AS x\n'],
  [
    'ARG TARGETPLATFORM=linux/amd64\nFROM --platform=$TARGETPLATFORM a:1\n',
    { preset: 'hadolint' as const },
    'ARG TARGETPLATFORM=linux/amd64\nFROM a:1\n',
  ],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});

test.each<[string, number]>([
  ['${TARGETPLATFORM:-linux/amd64}', 1],
  ['${TARGETPLATFORM?}', 1],
  ['${TARGETPLATFORM:+linux/amd64}', 0],
  ['${TARGETPLATFORM:-$X}', 0],
  ['$TARGETPLATFORM/v7', 0],
])('BuildKit reports a default in its place: %s', (platform, count) => {
  const source = `FROM --platform=${platform} a:1\n`;
  expect(checkRule(id, source, { preset: 'buildkit' })).toHaveLength(count);
  expect(checkRule(id, source)).toEqual([]);
});
