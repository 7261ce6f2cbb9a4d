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
          'No ARG before the first FROM declares `VERSOIN`, so it is empty here and the image name is not what it looks like. Did you mean `VERSION`?',
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

test('what stands in place of an argument is reported where that is asked for', () => {
  const source = 'ARG VERSION=1\nFROM a:${VERSOIN:-2} AS b\nFROM --platform=${P:+x} a:${VERSION:-2}\n';
  const expected = [
    {
      messageId: 'defaulted',
      at: '2:10-2:17',
      text: 'VERSOIN',
      message:
        'No ARG before the first FROM declares `VERSOIN`, so it is never set here, whatever a build is given. Did you mean `VERSION`?',
    },
    {
      messageId: 'defaulted',
      at: '3:19-3:20',
      text: 'P',
      message:
        'No ARG before the first FROM declares `P`, so it is never set here, whatever a build is given. Declare it at the top of the file.',
    },
  ];
  expect(checkRule(id, source, { options: { defaults: true } })).toEqual(expected);
  expect(checkRule(id, source, { preset: 'buildkit' })).toEqual(expected);
  expect(checkRule(id, source)).toEqual([]);
});
