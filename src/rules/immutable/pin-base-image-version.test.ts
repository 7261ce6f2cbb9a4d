import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'pin-base-image-version';
const found = (source: string, inputs = {}) =>
  checkRule(id, `${source}\n`, inputs).map(({ messageId, text }) => [messageId, text]);

test('the message names the image', () => {
  expect(checkRule(id, 'FROM debian\n')).toEqual([
    {
      messageId: 'untagged',
      at: '1:6-1:12',
      text: 'debian',
      message: '`debian` has no tag, so it is `latest`, and two builds of this file can differ. Name a version.',
    },
  ]);
});

test.each([
  ['FROM debian:latest', [['latest', 'debian:latest']]],
  ['FROM host:5000/a/b', [['untagged', 'host:5000/a/b']]],
  ['FROM --platform=linux/arm64 debian AS x', [['untagged', 'debian']]],
  ['ARG TAG=latest\nFROM debian:$TAG', [['latest', 'debian:$TAG']]],
  ['FROM debian:13', []],
  ['FROM debian@sha256:b6507e340c43553136f5078284c8c68d86ec8262b1724dde73c325e8d3dcdeba', []],
  ['FROM debian:latest@sha256:b6507e340c43553136f5078284c8c68d86ec8262b1724dde73c325e8d3dcdeba', []],
  ['FROM scratch', []],
  ['FROM a:1 AS Base\nFROM base', []],
  ['FROM debian:stable', []],
  ['FROM', []],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test('images that files are taken from', () => {
  const source =
    'FROM a:1 AS x\nFROM a:1\nCOPY --from=x /a /a\nCOPY --from=0 /a /a\nCOPY --from=example.org/tool /a /a\nRUN --mount=from=example.org/b:latest,target=/b b\nCOPY --from=bare /a /a\nCOPY --from=tool:latest /a /a\nCOPY --from=tool:2 /a /a';
  expect(found(source)).toEqual([
    ['untagged', 'example.org/tool'],
    ['latest', 'example.org/b:latest'],
    ['latest', 'tool:latest'],
  ]);
  expect(found(source, { preset: 'hadolint' })).toEqual([]);
});

test('hadolint reads FROM as it stands', () => {
  expect(found('ARG TAG=latest\nFROM debian:$TAG', { preset: 'hadolint' })).toEqual([]);
});

test('further moving tags by option', () => {
  expect(found('FROM debian:stable', { options: { moving: ['stable'] } })).toEqual([['moving', 'debian:stable']]);
});

test.each([
  ['FROM debian', 'FROM debian:VERSION'],
  ['FROM debian:latest AS x', 'FROM debian:VERSION AS x'],
  ['FROM host:5000/a/b', 'FROM host:5000/a/b:VERSION'],
  ['ARG TAG=latest\nFROM debian:$TAG', 'ARG TAG=VERSION\nFROM debian:$TAG'],
  ['ARG IMAGE=debian\nFROM ${IMAGE}', 'ARG IMAGE=debian:VERSION\nFROM ${IMAGE}'],
  ['ARG IMAGE=debian\nFROM $IMAGE:latest', 'ARG IMAGE=debian\nFROM $IMAGE:latest'],
  ['ARG TAG="latest"\nFROM debian:$TAG', 'ARG TAG="latest"\nFROM debian:$TAG'],
  ['FROM a:1\nCOPY --from=a.io/tool /a /a', 'FROM a:1\nCOPY --from=a.io/tool:VERSION /a /a'],
  ['FROM a:1\nRUN --mount=from=a.io/b:latest,target=/b b', 'FROM a:1\nRUN --mount=from=a.io/b:VERSION,target=/b b'],
])('the fix asks for a version: %j', (source, expected) => {
  expect(fixed(id, source)).toBe(expected);
  expect(fixed(id, expected)).toBe(expected);
});

test('says what it cannot know, and knows what the build is told', () => {
  const source = 'ARG TAG\nFROM debian:$TAG\n';
  expect(found(source)).toEqual([]);
  expect(unknownTo(id, source)).toEqual([{ text: 'debian:$TAG', why: 'the build argument `TAG` has no default' }]);
  expect(found(source, { buildArgs: { TAG: 'latest' } })).toEqual([['latest', 'debian:$TAG']]);
});
