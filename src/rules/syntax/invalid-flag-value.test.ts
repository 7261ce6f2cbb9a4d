import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'invalid-flag-value';

test.each([
  [
    'FROM alpine:3.22\nCOPY --chown=a --chown=b c /d\n',
    {},
    [
      {
        messageId: 'duplicate',
        at: '2:16-2:25',
        text: '--chown=b',
        message: '`--chown` is given here a second time, so the image does not build. Keep one of them.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY --chown a /b\n',
    {},
    [
      {
        messageId: 'missing',
        at: '2:6-2:13',
        text: '--chown',
        message: '`--chown` has no value, so the image does not build. Write one after an equals sign.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nHEALTHCHECK --timeout=5 CMD ["true"]\n',
    {},
    [
      {
        messageId: 'duration',
        at: '2:23-2:24',
        text: '5',
        message:
          '`5` is not a duration that the builder takes, so the image does not build. Write a number with its unit, of at least a millisecond: `30s`, `1m30s`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY --link=yes a /b\n',
    {},
    [
      {
        messageId: 'boolean',
        at: '2:13-2:16',
        text: 'yes',
        message:
          '`yes` is neither `true` nor `false`, so the image does not build. Write one of them, or the flag alone.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nHEALTHCHECK --retries=-1 CMD ["true"]\n',
    {},
    [
      {
        messageId: 'retries',
        at: '2:23-2:25',
        text: '-1',
        message:
          '`-1` is not a number of retries, so the image does not build. Write a whole number that is not negative.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY --from=/srv a /b\n',
    {},
    [
      {
        messageId: 'from',
        at: '2:13-2:17',
        text: '/srv',
        message: '`/srv` is neither a stage nor an image, so the image does not build. Name one of them.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN --mount=type=disk,target=/a ls /a\n',
    {},
    [
      {
        messageId: 'refused',
        at: '2:18-2:22',
        text: 'disk',
        message:
          'The builder refuses this part of the flag, and the image does not build: unsupported mount type "disk".',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nHEALTHCHECK --interval=1us --retries=x CMD a\n',
    {},
    [
      {
        messageId: 'duration',
        at: '2:24-2:27',
        text: '1us',
        message:
          '`1us` is not a duration that the builder takes, so the image does not build. Write a number with its unit, of at least a millisecond: `30s`, `1m30s`.',
      },
      {
        messageId: 'retries',
        at: '2:38-2:39',
        text: 'x',
        message:
          '`x` is not a number of retries, so the image does not build. Write a whole number that is not negative.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY --link= a b\n',
    {},
    [
      {
        messageId: 'missing',
        at: '2:6-2:13',
        text: '--link=',
        message: '`--link` has no value, so the image does not build. Write one after an equals sign.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN --network=what a\n',
    {},
    [
      {
        messageId: 'refused',
        at: '2:15-2:19',
        text: 'what',
        message:
          'The builder refuses this part of the flag, and the image does not build: invalid network mode "what".',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nCOPY --exclude=a --exclude=b c d\n', {}],
  ['FROM alpine:3.22\nHEALTHCHECK --interval=0 --start-interval=1m30s --retries=3 CMD a\n', {}],
  ['FROM alpine:3.22\nCOPY --link=TRUE --from=a:1 a b\n', {}],
  ['FROM alpine:3.22\nRUN --mount=type=$T,target=$D a\n', {}],
  ['FROM alpine:3.22\nCOPY --what=1 a b\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
