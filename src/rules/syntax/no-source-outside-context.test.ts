import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-source-outside-context';

test.each([
  [
    'FROM alpine:3.22\nCOPY ../shared /shared\n',
    {},
    [
      {
        messageId: 'outside',
        at: '2:6-2:15',
        text: '../shared',
        message:
          '`../shared` leads out of the build context, so the builder cuts the dots off and looks inside it. Build with a context further up, or give it one of its own with `--build-context`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nADD a/../../b "c" /x/\n',
    {},
    [
      {
        messageId: 'outside',
        at: '2:5-2:14',
        text: 'a/../../b',
        message:
          '`a/../../b` leads out of the build context, so the builder cuts the dots off and looks inside it. Build with a context further up, or give it one of its own with `--build-context`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY ["../a b", "/x"]\n',
    {},
    [
      {
        messageId: 'outside',
        at: '2:7-2:15',
        text: '"../a b"',
        message:
          '`../a b` leads out of the build context, so the builder cuts the dots off and looks inside it. Build with a context further up, or give it one of its own with `--build-context`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY "../$A" /x\n',
    {},
    [
      {
        messageId: 'outside',
        at: '2:6-2:13',
        text: '"../$A"',
        message:
          '`../$A` leads out of the build context, so the builder cuts the dots off and looks inside it. Build with a context further up, or give it one of its own with `--build-context`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nONBUILD COPY ../a /x\n',
    {},
    [
      {
        messageId: 'outside',
        at: '2:14-2:18',
        text: '../a',
        message:
          '`../a` leads out of the build context, so the builder cuts the dots off and looks inside it. Build with a context further up, or give it one of its own with `--build-context`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nCOPY /../a /x\n', {}],
  ['FROM alpine:3.22\nCOPY a/../b /x\n', {}],
  ['FROM a:1 AS b\nFROM c:1\nCOPY --from=b ../a /x\n', {}],
  ['FROM alpine:3.22\nADD https://example.org/../a /x\n', {}],
  ['FROM alpine:3.22\nCOPY $A/../../b /x\n', {}],
  ['FROM alpine:3.22\nCOPY ..a /x\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
