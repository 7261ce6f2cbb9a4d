import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'unknown-flag';

test.each([
  [
    'FROM alpine:3.22\nHEALTHCHECK --intervall=30s CMD ["true"]\n',
    {},
    [
      {
        messageId: 'unknown',
        at: '2:15-2:24',
        text: 'intervall',
        message: 'HEALTHCHECK has no flag `--intervall`, so the image does not build. Did you mean `--interval`?',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY --chown=a --what a b\n',
    {},
    [
      {
        messageId: 'unknown',
        at: '2:18-2:22',
        text: 'what',
        message:
          'COPY has no flag `--what`, so the image does not build. It takes `--from`, `--chown`, `--chmod`, `--link`, `--parents`, `--exclude`.',
      },
    ],
  ],
  [
    'FROM --platfrom=x a:1\n',
    {},
    [
      {
        messageId: 'unknown',
        at: '1:8-1:16',
        text: 'platfrom',
        message: 'FROM has no flag `--platfrom`, so the image does not build. Did you mean `--platform`?',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nUSER --x a\n',
    {},
    [
      {
        messageId: 'unknown',
        at: '2:8-2:9',
        text: 'x',
        message: 'USER has no flag `--x`, so the image does not build. It takes none.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN --volume=/a b\n',
    {},
    [
      {
        messageId: 'unknown',
        at: '2:7-2:13',
        text: 'volume',
        message:
          'RUN has no flag `--volume`, so the image does not build. It takes `--mount`, `--network`, `--security`, `--device`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nRUN --mount=type=cache,target=/a --network=none a --b\n', {}],
  ['FROM alpine:3.22\nCOPY a --b c/\n', {}],
  ['FROM alpine:3.22\nCMD a --b\n', {}],
  ['FROM alpine:3.22\nCOPY --link --parents --exclude=x a /b\n', {}],
  ['FROM alpine:3.22\nARG --a\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  [
    'FROM alpine:3.22\nHEALTHCHECK --intervall=30s CMD ["true"]\n',
    {},
    'FROM alpine:3.22\nHEALTHCHECK --interval=30s CMD ["true"]\n',
  ],
  ['FROM --platfrom=x a:1\n', {}, 'FROM --platform=x a:1\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
