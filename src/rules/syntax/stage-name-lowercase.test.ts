import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'stage-name-lowercase';

test.each([
  [
    'FROM alpine:3.22 AS BuildBase\n',
    {},
    [
      {
        messageId: 'upper',
        at: '1:21-1:30',
        text: 'BuildBase',
        message:
          'The builder keeps the name `BuildBase` in lower case, so the spelling here is not the one that tools show. Write `buildbase`.',
      },
    ],
  ],
  [
    'from a:1 as X\nFROM x\n',
    {},
    [
      {
        messageId: 'upper',
        at: '1:13-1:14',
        text: 'X',
        message:
          'The builder keeps the name `X` in lower case, so the spelling here is not the one that tools show. Write `x`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM a:1 AS build-base\n', {}],
  ['FROM Alpine\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22 AS BuildBase\n', {}, 'FROM alpine:3.22 AS buildbase\n'],
  ['from a:1 as X\nFROM x\n', {}, 'from a:1 as x\nFROM x\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
