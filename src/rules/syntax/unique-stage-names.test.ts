import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'unique-stage-names';

test.each([
  [
    'FROM alpine:3.22 AS base\nFROM base AS base\n',
    {},
    [
      {
        messageId: 'duplicate',
        at: '2:14-2:18',
        text: 'base',
        message:
          'An earlier stage is called `base` too, so what refers to it further down gets this one. Give each stage a name of its own.',
      },
    ],
  ],
  [
    'FROM a:1 AS x\nFROM b:1 AS X\nFROM c:1 AS x-2\n',
    {},
    [
      {
        messageId: 'duplicate',
        at: '2:13-2:14',
        text: 'X',
        message:
          'An earlier stage is called `X` too, so what refers to it further down gets this one. Give each stage a name of its own.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([['FROM a:1 AS x\nFROM b:1 AS y\nFROM c:1\nFROM d:1\n', {}]])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([['FROM alpine:3.22 AS base\nFROM base AS base\n', {}, 'FROM alpine:3.22 AS base\nFROM base AS base-2\n']])(
  'the fix of %j %j',
  (source, inputs, after) => {
    expect(fixed(id, source, inputs)).toBe(after);
  },
);
