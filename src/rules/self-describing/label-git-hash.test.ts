import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'label-git-hash';

test.each([
  [
    'FROM alpine:3.22\nLABEL org.opencontainers.image.revision=main\n',
    {},
    [
      {
        messageId: 'branch',
        at: '2:41-2:45',
        text: 'main',
        message:
          '`main` is a branch that moves on, so it does not say what this image was built from. Write the hash of the commit.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL commit=v1\n',
    { options: { schema: { commit: 'hash' } } },
    [
      {
        messageId: 'schema',
        at: '2:14-2:16',
        text: 'v1',
        message:
          '`v1` is not a git commit hash, and your label schema asks for one in `commit`. Write 7 or 40 lower-case hexadecimal digits.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL org.opencontainers.image.revision="HEAD"\n',
    {},
    [
      {
        messageId: 'branch',
        at: '2:41-2:47',
        text: '"HEAD"',
        message:
          '`HEAD` is a branch that moves on, so it does not say what this image was built from. Write the hash of the commit.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nLABEL org.opencontainers.image.revision=r4711\n', {}],
  ['FROM alpine:3.22\nLABEL c=2dbfae9\n', { options: { schema: { c: 'hash' } } }],
  [
    'FROM alpine:3.22\nLABEL c=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n',
    { options: { schema: { c: 'hash' } } },
  ],
  ['FROM alpine:3.22\nLABEL org.opencontainers.image.revision=$REVISION\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
