import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'undefined-arg-in-from';

test.each([
  [
    'FROM node:${NODE_VERSION}\n',
    {},
    [
      {
        messageId: 'undeclared',
        at: '1:13-1:25',
        text: 'NODE_VERSION',
        message:
          'No ARG before the first FROM declares `NODE_VERSION`, so it is empty here and the image name is not what it looks like. Declare it at the top of the file.',
      },
    ],
  ],
  [
    'ARG VERSION=1\nFROM a:$VERSOIN\n',
    {},
    [
      {
        messageId: 'undeclared',
        at: '2:9-2:16',
        text: 'VERSOIN',
        message:
          "No ARG before the first FROM declares `VERSOIN`, so it is empty here and the image name is not what it looks like. Did you mean 'VERSION'?",
      },
    ],
  ],
  [
    'FROM a:1\nARG TAG=1\nFROM --platform=$PLAT b:$TAG\n',
    {},
    [
      {
        messageId: 'undeclared',
        at: '3:18-3:22',
        text: 'PLAT',
        message:
          'No ARG before the first FROM declares `PLAT`, so it is empty here and the image name is not what it looks like. Declare it at the top of the file.',
      },
      {
        messageId: 'undeclared',
        at: '3:26-3:29',
        text: 'TAG',
        message:
          'No ARG before the first FROM declares `TAG`, so it is empty here and the image name is not what it looks like. Declare it at the top of the file.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM --platform=$BUILDPLATFORM a:1\n', {}],
  ['FROM a:${X:-1}\n', {}],
  ['ARG X\nFROM a:$X\n', {}],
  ['FROM a:1\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM node:${NODE_VERSION}\n', {}, 'ARG NODE_VERSION=value\nFROM node:${NODE_VERSION}\n'],
  ['ARG VERSION=1\nFROM a:$VERSOIN\n', {}, 'ARG VERSION=1\nFROM a:$VERSION\n'],
  [
    'FROM a:1\nARG TAG=1\nFROM --platform=$PLAT b:$TAG\n',
    {},
    'ARG PLAT=value\nFROM a:1\nARG TAG=1\nFROM --platform=$PLAT b:$TAG\n',
  ],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
