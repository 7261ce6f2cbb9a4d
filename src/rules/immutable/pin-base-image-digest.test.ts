import { expect, test } from 'vitest';
import { checkRule, unknownTo } from '../testing/check.ts';

const id = 'pin-base-image-digest';
const digest = `sha256:${'0'.repeat(64)}`;

test('the image', () => {
  expect(checkRule(id, 'FROM --platform=linux/amd64 debian:13-slim AS a\n')).toEqual([
    {
      messageId: 'undigested',
      at: '1:29-1:43',
      text: 'debian:13-slim',
      message:
        'The tag in `debian:13-slim` can be moved to another image, so two builds of this file can differ. Add the digest that `docker buildx imagetools inspect debian:13-slim` prints, `@sha256:…`, and let a tool keep it up to date.',
    },
  ]);
});

test.each([
  ['ARG T=13\nFROM debian:$T\n', ['debian:$T']],
  ['FROM debian\nFROM b.example/c:1\n', ['debian', 'b.example/c:1']],
  [`FROM debian:13@${digest}\n`, []],
  [`FROM debian@${digest} AS base\nFROM base\n`, []],
  ['FROM scratch\n', []],
  ['FROM\n', []],
])('%s', (source, expected) => {
  expect(checkRule(id, source).map(({ text }) => text)).toEqual(expected);
});

test('says what it cannot know', () => {
  expect(unknownTo(id, 'ARG I\nFROM $I\n').map(({ text }) => text)).toEqual(['$I']);
});
