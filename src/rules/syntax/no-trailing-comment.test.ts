import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-trailing-comment';

test.each([
  [
    'FROM alpine:3.22\nUSER 10001 # not root\n',
    {},
    [
      {
        messageId: 'value',
        at: '2:12-2:22',
        text: '# not root',
        message:
          'A `#` after arguments does not begin a comment, so the builder takes `# not root` for arguments of this USER. Put the comment on a line of its own above.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN mkdir /data && # for the app \\\n    chmod 750 /data\n',
    {},
    [
      {
        messageId: 'swallowed',
        at: '2:20-2:33',
        text: '# for the app',
        message:
          'The lines of this RUN become one, so this comment goes on to its end and the commands on the lines below do not run. Put the comment on a line of its own.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nEXPOSE 80 # http\n',
    {},
    [
      {
        messageId: 'value',
        at: '2:11-2:17',
        text: '# http',
        message:
          'A `#` after arguments does not begin a comment, so the builder takes `# http` for arguments of this EXPOSE. Put the comment on a line of its own above.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nENV A=b # c\n',
    {},
    [
      {
        messageId: 'value',
        at: '2:9-2:12',
        text: '# c',
        message:
          'A `#` after arguments does not begin a comment, so the builder takes `# c` for arguments of this ENV. Put the comment on a line of its own above.',
      },
    ],
  ],
  [
    'FROM a:1 # base\n',
    {},
    [
      {
        messageId: 'value',
        at: '1:10-1:16',
        text: '# base',
        message:
          'A `#` after arguments does not begin a comment, so the builder takes `# base` for arguments of this FROM. Put the comment on a line of its own above.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY a /b # c\n',
    {},
    [
      {
        messageId: 'value',
        at: '2:11-2:14',
        text: '# c',
        message:
          'A `#` after arguments does not begin a comment, so the builder takes `# c` for arguments of this COPY. Put the comment on a line of its own above.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\n  # x\nWORKDIR /a # b\n',
    {},
    [
      {
        messageId: 'value',
        at: '3:12-3:15',
        text: '# b',
        message:
          'A `#` after arguments does not begin a comment, so the builder takes `# b` for arguments of this WORKDIR. Put the comment on a line of its own above.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCMD ["a"] # b\n',
    {},
    [
      {
        messageId: 'value',
        at: '2:11-2:14',
        text: '# b',
        message:
          'A `#` after arguments does not begin a comment, so the builder takes `# b` for arguments of this CMD. Put the comment on a line of its own above.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nENV A b # c\n',
    {},
    [
      {
        messageId: 'value',
        at: '2:9-2:12',
        text: '# c',
        message:
          'A `#` after arguments does not begin a comment, so the builder takes `# c` for arguments of this ENV. Put the comment on a line of its own above.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nONBUILD USER a # b\n',
    {},
    [
      {
        messageId: 'value',
        at: '2:16-2:19',
        text: '# b',
        message:
          'A `#` after arguments does not begin a comment, so the builder takes `# b` for arguments of this USER. Put the comment on a line of its own above.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nRUN a # b\n', {}],
  ['FROM alpine:3.22\nRUN a && \\\n  # c\n  b\n', {}],
  ['FROM alpine:3.22\nRUN echo "# a" \\\n  b\n', {}],
  ['FROM alpine:3.22\nENV A=#fff\n', {}],
  ['FROM alpine:3.22\nENV COLOR #fff\n', {}],
  ['FROM alpine:3.22\nADD https://example.org/a.git#v1 /a\n', {}],
  ['FROM alpine:3.22\nCOPY "#a" b /c/\n', {}],
  ['FROM alpine:3.22\nCOPY a #b\n', {}],
  ['FROM alpine:3.22\nLABEL a="b # c"\n', {}],
  ['FROM alpine:3.22\nRUN <<E\na # b\nc\nE\n', {}],
  ['FROM alpine:3.22\nRUN a ${#b} \\\n  c\n', {}],
  ['FROM alpine:3.22\nRUN a \\\n  b # c\n', {}],
  ['FROM alpine:3.22\nMAINTAINER me # x\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22\nUSER 10001 # not root\n', {}, 'FROM alpine:3.22\n# not root\nUSER 10001\n'],
  ['FROM alpine:3.22\nEXPOSE 80 # http\n', {}, 'FROM alpine:3.22\n# http\nEXPOSE 80\n'],
  ['FROM alpine:3.22\nENV A=b # c\n', {}, 'FROM alpine:3.22\n# c\nENV A=b\n'],
  ['FROM a:1 # base\n', {}, '# base\nFROM a:1\n'],
  ['FROM alpine:3.22\nCOPY a /b # c\n', {}, 'FROM alpine:3.22\n# c\nCOPY a /b\n'],
  ['FROM alpine:3.22\n  # x\nWORKDIR /a # b\n', {}, 'FROM alpine:3.22\n  # x\n# b\nWORKDIR /a\n'],
  ['FROM alpine:3.22\nCMD ["a"] # b\n', {}, 'FROM alpine:3.22\n# b\nCMD ["a"]\n'],
  ['FROM alpine:3.22\nENV A b # c\n', {}, 'FROM alpine:3.22\n# c\nENV A b\n'],
  ['FROM alpine:3.22\nONBUILD USER a # b\n', {}, 'FROM alpine:3.22\n# b\nONBUILD USER a\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
