import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'quote-workdir';

test.each([
  [
    'FROM alpine:3.22\nWORKDIR /my app\n',
    {},
    [
      {
        messageId: 'blank',
        at: '2:9-2:16',
        text: '/my app',
        message:
          'The blank is part of the path, and looks like a mistake. Put the path in quotes, or remove what follows the blank.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nONBUILD workdir /a b/c\n',
    {},
    [
      {
        messageId: 'blank',
        at: '2:17-2:23',
        text: '/a b/c',
        message:
          'The blank is part of the path, and looks like a mistake. Put the path in quotes, or remove what follows the blank.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nWORKDIR "/my app"\n', {}],
  ['FROM alpine:3.22\nWORKDIR /my\\ app\n', {}],
  ['FROM alpine:3.22\nWORKDIR /a\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22\nWORKDIR /my app\n', {}, 'FROM alpine:3.22\nWORKDIR "/my app"\n'],
  ['FROM alpine:3.22\nONBUILD workdir /a b/c\n', {}, 'FROM alpine:3.22\nONBUILD workdir "/a b/c"\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
