import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'invalid-key-value';

test.each([
  [
    'FROM alpine:3.22\nENV A=1 B\n',
    {},
    [
      {
        messageId: 'equals',
        at: '2:9-2:10',
        text: 'B',
        message:
          '`B` has no `=`, and each word of this ENV is a `name=value`, so the image does not build. Give it a value, or put quotes around the value it belongs to.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nENV HOME_DIR\n',
    {},
    [
      {
        messageId: 'value',
        at: '2:5-2:13',
        text: 'HOME_DIR',
        message: '`HOME_DIR` has no value, so the image does not build. Write `HOME_DIR=` and the value.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL =shop\n',
    {},
    [
      {
        messageId: 'name',
        at: '2:7-2:12',
        text: '=shop',
        message: 'There is no name in front of the `=`, so the image does not build. Write one.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nENV GREETING="hello\n',
    {},
    [
      {
        messageId: 'quote',
        at: '2:14-2:20',
        text: '"hello',
        message: 'A quote is opened here and not closed, so the image does not build. Close it, or escape it.',
      },
    ],
  ],
  [
    "FROM alpine:3.22\nENV A=it's B\n",
    {},
    [
      {
        messageId: 'quote',
        at: '2:9-2:13',
        text: "'s B",
        message: 'A quote is opened here and not closed, so the image does not build. Close it, or escape it.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nONBUILD LABEL a=b c\n',
    {},
    [
      {
        messageId: 'equals',
        at: '2:19-2:20',
        text: 'c',
        message:
          '`c` has no `=`, and each word of this LABEL is a `name=value`, so the image does not build. Give it a value, or put quotes around the value it belongs to.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nARG =1\n',
    {},
    [
      {
        messageId: 'name',
        at: '2:5-2:7',
        text: '=1',
        message: 'There is no name in front of the `=`, so the image does not build. Write one.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL a=b \\\n  c d\n',
    {},
    [
      {
        messageId: 'equals',
        at: '3:3-3:4',
        text: 'c',
        message:
          '`c` has no `=`, and each word of this LABEL is a `name=value`, so the image does not build. Give it a value, or put quotes around the value it belongs to.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nENV A=b\\ c D="e f"\n', {}],
  ['FROM alpine:3.22\nENV A b c\n', {}],
  ['FROM alpine:3.22\nARG A B=1\n', {}],
  ['FROM alpine:3.22\nENV A=\n', {}],
  ['FROM alpine:3.22\nENV\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
