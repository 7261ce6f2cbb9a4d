import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-space-before-equals';

test.each([
  [
    'FROM alpine:3.22\nENV PORT = 8080\n',
    {},
    [
      {
        messageId: 'blank',
        at: '2:5-2:16',
        text: 'PORT = 8080',
        message:
          'The blank ends the name, so the value of `PORT` is `= 8080`, equals sign and all. Remove the blanks around it.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nENV A =b\n',
    {},
    [
      {
        messageId: 'blank',
        at: '2:5-2:9',
        text: 'A =b',
        message:
          'The blank ends the name, so the value of `A` is `=b`, equals sign and all. Remove the blanks around it.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL a = "b c"\n',
    {},
    [
      {
        messageId: 'blank',
        at: '2:7-2:16',
        text: 'a = "b c"',
        message:
          'The blank ends the name, so the value of `a` is `= "b c"`, equals sign and all. Remove the blanks around it.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nENV A = b c\n',
    {},
    [
      {
        messageId: 'blank',
        at: '2:5-2:12',
        text: 'A = b c',
        message:
          'The blank ends the name, so the value of `A` is `= b c`, equals sign and all. Remove the blanks around it.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nENV A=b\n', {}],
  ['FROM alpine:3.22\nENV A "=b"\n', {}],
  ['FROM alpine:3.22\nENV A b=c\n', {}],
  ['FROM alpine:3.22\nENV A= b\n', {}],
  ['FROM alpine:3.22\nARG A = b\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22\nENV PORT = 8080\n', {}, 'FROM alpine:3.22\nENV PORT=8080\n'],
  ['FROM alpine:3.22\nENV A =b\n', {}, 'FROM alpine:3.22\nENV A=b\n'],
  ['FROM alpine:3.22\nLABEL a = "b c"\n', {}, 'FROM alpine:3.22\nLABEL a="b c"\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
