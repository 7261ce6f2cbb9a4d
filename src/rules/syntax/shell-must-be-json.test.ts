import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'shell-must-be-json';

test.each([
  [
    'FROM alpine:3.22\nSHELL /bin/ash -c\n',
    {},
    [
      {
        messageId: 'form',
        at: '2:7-2:18',
        text: '/bin/ash -c',
        message:
          'SHELL takes a JSON array of strings and nothing else, so the image does not build. Write it as `["/bin/sh", "-c"]`.',
      },
    ],
  ],
  [
    "FROM alpine:3.22\nSHELL ['/bin/sh', '-c']\n",
    {},
    [
      {
        messageId: 'form',
        at: '2:7-2:24',
        text: "['/bin/sh', '-c']",
        message:
          'SHELL takes a JSON array of strings and nothing else, so the image does not build. Write it as `["/bin/sh", "-c"]`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nSHELL ["/bin/sh", 1]\n',
    {},
    [
      {
        messageId: 'form',
        at: '2:7-2:21',
        text: '["/bin/sh", 1]',
        message:
          'SHELL takes a JSON array of strings and nothing else, so the image does not build. Write it as `["/bin/sh", "-c"]`.',
      },
    ],
  ],
  [
    '# escape=`\nFROM a:1\nSHELL powershell `\n  -Command\n',
    {},
    [
      {
        messageId: 'form',
        at: '3:7-4:11',
        text: 'powershell `\n  -Command',
        message:
          'SHELL takes a JSON array of strings and nothing else, so the image does not build. Write it as `["/bin/sh", "-c"]`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nSHELL ["/bin/sh", "-c"]\n', {}],
  ['FROM alpine:3.22\nSHELL []\n', {}],
  ['FROM alpine:3.22\nSHELL\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22\nSHELL /bin/ash -c\n', {}, 'FROM alpine:3.22\nSHELL ["/bin/ash", "-c"]\n'],
  [
    '# escape=`\nFROM a:1\nSHELL powershell `\n  -Command\n',
    {},
    '# escape=`\nFROM a:1\nSHELL ["powershell", "-Command"]\n',
  ],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
