import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'invalid-healthcheck';

test.each([
  [
    'FROM alpine:3.22\nHEALTHCHECK ["wget", "-q", "-O-", "http://localhost/"]\n',
    {},
    [
      {
        messageId: 'type',
        at: '2:13-2:21',
        text: '["wget",',
        message:
          '`["wget",` is neither `CMD` nor `NONE`, so the image does not build. Put `CMD` in front of the command.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nHEALTHCHECK CMD\n',
    {},
    [
      {
        messageId: 'command',
        at: '2:13-2:16',
        text: 'CMD',
        message: 'No command follows `CMD`, so the image does not build. Write the command that checks the program.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nHEALTHCHECK NONE curl localhost\n',
    {},
    [
      {
        messageId: 'none',
        at: '2:18-2:32',
        text: 'curl localhost',
        message: 'Nothing may follow `NONE`, so the image does not build. Remove the rest of the line, or write `CMD`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nhealthcheck --interval=5s wget localhost\n',
    {},
    [
      {
        messageId: 'type',
        at: '2:27-2:31',
        text: 'wget',
        message: '`wget` is neither `CMD` nor `NONE`, so the image does not build. Put `CMD` in front of the command.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nONBUILD HEALTHCHECK CMD []\n',
    {},
    [
      {
        messageId: 'command',
        at: '2:25-2:27',
        text: '[]',
        message: 'No command follows `CMD`, so the image does not build. Write the command that checks the program.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nHEALTHCHECK cmd a\n', {}],
  ['FROM alpine:3.22\nHEALTHCHECK\n', {}],
  ['FROM alpine:3.22\nHEALTHCHECK --what=x NONE\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  [
    'FROM alpine:3.22\nHEALTHCHECK ["wget", "-q", "-O-", "http://localhost/"]\n',
    {},
    'FROM alpine:3.22\nHEALTHCHECK CMD ["wget", "-q", "-O-", "http://localhost/"]\n',
  ],
  [
    'FROM alpine:3.22\nhealthcheck --interval=5s wget localhost\n',
    {},
    'FROM alpine:3.22\nhealthcheck --interval=5s CMD wget localhost\n',
  ],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
