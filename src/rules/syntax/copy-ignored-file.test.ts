import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'copy-ignored-file';

test.each([
  [
    'FROM alpine:3.22\nCOPY app.log /app.log\n',
    { dockerignore: '*.log\n' },
    [
      {
        messageId: 'ignored',
        at: '2:6-2:13',
        text: 'app.log',
        message:
          '`.dockerignore` leaves `app.log` out of the build context, so it is not there to be copied. Copy something else, or change `.dockerignore`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY a/b/c /x\n',
    { dockerignore: '# c\n/a/*\n' },
    [
      {
        messageId: 'ignored',
        at: '2:6-2:11',
        text: 'a/b/c',
        message:
          '`.dockerignore` leaves `a/b/c` out of the build context, so it is not there to be copied. Copy something else, or change `.dockerignore`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY . .\n',
    { dockerignore: '**\n' },
    [
      {
        messageId: 'ignored',
        at: '2:6-2:7',
        text: '.',
        message:
          '`.dockerignore` leaves `.` out of the build context, so it is not there to be copied. Copy something else, or change `.dockerignore`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY ["x/node_modules/y", "/z"]\n',
    { dockerignore: '**/node_modules\r\n' },
    [
      {
        messageId: 'ignored',
        at: '2:7-2:25',
        text: '"x/node_modules/y"',
        message:
          '`.dockerignore` leaves `x/node_modules/y` out of the build context, so it is not there to be copied. Copy something else, or change `.dockerignore`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nADD f1.t?tb /z\n',
    { dockerignore: 'f[0-9].t[^a]t*\n' },
    [
      {
        messageId: 'ignored',
        at: '2:5-2:12',
        text: 'f1.t?tb',
        message:
          '`.dockerignore` leaves `f1.t?tb` out of the build context, so it is not there to be copied. Copy something else, or change `.dockerignore`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nCOPY a /x\n', { dockerignore: '*.log\n!a\n' }],
  ['FROM alpine:3.22\nCOPY a /x\n', {}],
  ['FROM alpine:3.22\nCOPY . .\n', { dockerignore: '.*\n' }],
  ['FROM alpine:3.22\nCOPY a/b.log /x\n', { dockerignore: '*.log\n' }],
  ['FROM a:1 AS b\nFROM c:1\nCOPY --from=b x.log /x\n', { dockerignore: '*.log\n' }],
  ['FROM alpine:3.22\nCOPY <<x.log /x\na\nx.log\n', { dockerignore: '*.log\n' }],
  ['FROM alpine:3.22\nARG A\nCOPY $A /x\n', { dockerignore: '*.log\n' }],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
