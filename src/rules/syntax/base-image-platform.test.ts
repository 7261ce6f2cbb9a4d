import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'base-image-platform';

test.each([
  [
    'FROM example/amd64-only:1.0\n',
    { options: { platform: 'linux/arm64', images: { 'example/amd64-only:1.0': 'linux/amd64' } } },
    [
      {
        messageId: 'differs',
        at: '1:6-1:28',
        text: 'example/amd64-only:1.0',
        message:
          '`example/amd64-only:1.0` is there for linux/amd64, and the build is for linux/arm64. Name an image that has this platform.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\n', {}],
  ['FROM --platform=linux/amd64 a:1\n', { options: { platform: 'linux/arm64', images: { 'a:1': 'linux/amd64' } } }],
  ['FROM scratch\n', { options: { platform: 'linux/arm64' } }],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
