import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'required-labels';

test.each([
  [
    'FROM alpine:3.22\n',
    { options: { schema: { 'org.opencontainers.image.source': 'url' } } },
    [
      {
        messageId: 'missing',
        at: '1:6-1:17',
        text: 'alpine:3.22',
        message:
          'The image has no label `org.opencontainers.image.source`, and your label schema asks for it. Set it in this stage.',
      },
    ],
  ],
  [
    'FROM a:1 AS x\nFROM b:1\nONBUILD LABEL a=1\n',
    { options: { schema: { a: 'text' } } },
    [
      {
        messageId: 'missing',
        at: '2:6-2:9',
        text: 'b:1',
        message: 'The image has no label `a`, and your label schema asks for it. Set it in this stage.',
      },
    ],
  ],
  [
    'FROM a:1\nLABEL b=1\nFROM c:1\n',
    { preset: 'hadolint' as const, options: { schema: { a: 'text' } } },
    [
      {
        messageId: 'missing',
        at: '1:6-1:9',
        text: 'a:1',
        message: 'The image has no label `a`, and your label schema asks for it. Set it in this stage.',
      },
      {
        messageId: 'missing',
        at: '3:6-3:9',
        text: 'c:1',
        message: 'The image has no label `a`, and your label schema asks for it. Set it in this stage.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\n', {}],
  ['FROM a:1 AS x\nLABEL a=1\nFROM x\n', { options: { schema: { a: 'text' } } }],
  ['FROM a:1 AS x\nLABEL a=1\nFROM b:1\nCOPY --from=x /a /a\n', { options: { schema: { a: 'text' } } }],
  ['FROM alpine:3.22\n', { fragment: true, options: { schema: { a: 'text' } } }],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  [
    'FROM alpine:3.22\n',
    { options: { schema: { 'org.opencontainers.image.source': 'url' } } },
    'FROM alpine:3.22\nLABEL org.opencontainers.image.source="TODO"\n',
  ],
  [
    'FROM a:1 AS x\nFROM b:1\nONBUILD LABEL a=1\n',
    { options: { schema: { a: 'text' } } },
    'FROM a:1 AS x\nFROM b:1\nLABEL a="TODO"\nONBUILD LABEL a=1\n',
  ],
  [
    'FROM a:1\nLABEL b=1\nFROM c:1\n',
    { preset: 'hadolint' as const, options: { schema: { a: 'text' } } },
    'FROM a:1\nLABEL a="TODO"\nLABEL b=1\nFROM c:1\nLABEL a="TODO"\n',
  ],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
