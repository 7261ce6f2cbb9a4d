import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-reserved-stage-name';

test.each([
  [
    'FROM alpine:3.22 AS scratch\n',
    {},
    [
      {
        messageId: 'reserved',
        at: '1:21-1:28',
        text: 'scratch',
        message:
          '`scratch` means something else to the builder, so nothing can refer to this stage for certain. Give it another name.',
      },
    ],
  ],
  [
    'FROM a:1 AS Context\n',
    {},
    [
      {
        messageId: 'reserved',
        at: '1:13-1:20',
        text: 'Context',
        message:
          '`Context` means something else to the builder, so nothing can refer to this stage for certain. Give it another name.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM scratch\n', {}],
  ['FROM scratch AS contexts\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22 AS scratch\n', {}, 'FROM alpine:3.22 AS stage-name\n'],
  ['FROM a:1 AS Context\n', {}, 'FROM a:1 AS stage-name\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
