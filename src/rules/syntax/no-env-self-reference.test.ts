import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-env-self-reference';

test.each([
  [
    'FROM alpine:3.22\nENV HOME_DIR=/app BIN=$HOME_DIR/bin\n',
    {},
    [
      {
        messageId: 'same',
        at: '2:23-2:32',
        text: '$HOME_DIR',
        message:
          '`HOME_DIR` is set in this same ENV, and its values see the variables as they were before it. Split the ENV in two.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nENV A=1 \\\n    B="${A}"\n',
    {},
    [
      {
        messageId: 'same',
        at: '3:8-3:12',
        text: '${A}',
        message:
          '`A` is set in this same ENV, and its values see the variables as they were before it. Split the ENV in two.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nENV B=$A A=1\n',
    {},
    [
      {
        messageId: 'same',
        at: '2:7-2:9',
        text: '$A',
        message:
          '`A` is set in this same ENV, and its values see the variables as they were before it. Split the ENV in two.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nENV PATH=/x:$PATH A=1\n', {}],
  ['FROM alpine:3.22\nENV A=1\nENV A=2 B=$A\n', {}],
  ['FROM alpine:3.22\nARG A\nENV A=$A B=$A\n', {}],
  ["FROM alpine:3.22\nENV A=1 B='$A'\n", {}],
  ['FROM alpine:3.22\nENV A=1 B=$AB\n', {}],
  ['FROM alpine:3.22\nENV A=1 B=\\$A\n', {}],
  ['FROM alpine:3.22\nENV A=1 B=${A:-x}\n', {}],
  ['FROM alpine:3.22\nONBUILD ENV A=1 B=$A\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  [
    'FROM alpine:3.22\nENV HOME_DIR=/app BIN=$HOME_DIR/bin\n',
    {},
    'FROM alpine:3.22\nENV HOME_DIR=/app\nENV BIN=$HOME_DIR/bin\n',
  ],
  ['FROM alpine:3.22\nENV A=1 \\\n    B="${A}"\n', {}, 'FROM alpine:3.22\nENV A=1\nENV B="${A}"\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
