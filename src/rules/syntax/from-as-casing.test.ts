import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'from-as-casing';

test.each([
  [
    'FROM alpine:3.22 as base\n',
    {},
    [
      {
        messageId: 'differs',
        at: '1:18-1:20',
        text: 'as',
        message: '`as` and `FROM` are two words of one instruction in two casings. Write `AS`.',
      },
    ],
  ],
  [
    'from a:1 AS x\n',
    {},
    [
      {
        messageId: 'differs',
        at: '1:10-1:12',
        text: 'AS',
        message: '`AS` and `from` are two words of one instruction in two casings. Write `as`.',
      },
    ],
  ],
  [
    'FROM a:1 As x\n',
    {},
    [
      {
        messageId: 'differs',
        at: '1:10-1:12',
        text: 'As',
        message: '`As` and `FROM` are two words of one instruction in two casings. Write `AS`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['from a:1 as x\n', {}],
  ['From a:1 as x\n', {}],
  ['FROM a:1\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22 as base\n', {}, 'FROM alpine:3.22 AS base\n'],
  ['from a:1 AS x\n', {}, 'from a:1 as x\n'],
  ['FROM a:1 As x\n', {}, 'FROM a:1 AS x\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
