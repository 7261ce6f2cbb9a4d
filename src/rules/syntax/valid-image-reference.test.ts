import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'valid-image-reference';

test.each([
  [
    'FROM alpine:\n',
    {},
    [
      {
        messageId: 'malformed',
        at: '1:6-1:13',
        text: 'alpine:',
        message:
          '`alpine:` does not name an image: the tag is empty, so the image does not build. Write it as `registry/path:tag`.',
      },
    ],
  ],
  [
    'FROM Alpine:3\n',
    {},
    [
      {
        messageId: 'malformed',
        at: '1:6-1:14',
        text: 'Alpine:3',
        message:
          '`Alpine:3` does not name an image: the name must be lower case, so the image does not build. Write it as `registry/path:tag`.',
      },
    ],
  ],
  [
    'ARG T=-x\nFROM a:$T\n',
    {},
    [
      {
        messageId: 'malformed',
        at: '2:6-2:10',
        text: 'a:$T',
        message:
          '`a:-x` does not name an image: `-x` is no tag, so the image does not build. Write it as `registry/path:tag`.',
      },
    ],
  ],
  [
    'FROM a@sha256:123\n',
    {},
    [
      {
        messageId: 'malformed',
        at: '1:6-1:18',
        text: 'a@sha256:123',
        message:
          '`a@sha256:123` does not name an image: the digest is none: `algorithm:hex` is expected, so the image does not build. Write it as `registry/path:tag`.',
      },
    ],
  ],
  [
    'FROM https://example.org/a\n',
    {},
    [
      {
        messageId: 'malformed',
        at: '1:6-1:27',
        text: 'https://example.org/a',
        message:
          '`https://example.org/a` does not name an image: `https:` is no registry, so the image does not build. Write it as `registry/path:tag`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM scratch\n', {}],
  ['ARG T\nFROM a:$T\n', {}],
  ['ARG T=\nFROM a:$T\n', {}],
  ['ARG B=<base>\nFROM $B\n', {}],
  ['FROM a:1 AS Base\nFROM Base\n', {}],
  ['FROM localhost:5000/a/b:1\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
