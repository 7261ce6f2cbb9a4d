import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'trusted-registry';
const found = (source: string, inputs = {}) => checkRule(id, `${source}\n`, inputs).map(({ text }) => text);

const registries = ['docker.io', '*.example.org', 'ghcr.io*'];
const untrusted = (source: string) => found(source, { options: { registries } });

test('the message names image and registry', () => {
  expect(checkRule(id, 'FROM quay.io/me/base:1.0\n', { options: { registries: ['docker.io'] } })).toEqual([
    {
      messageId: 'untrusted',
      at: '1:6-1:25',
      text: 'quay.io/me/base:1.0',
      message:
        '`quay.io/me/base:1.0` comes from `quay.io`, and this project allows only what its option `registries` lists. Take the image from there, or add a place to the list.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['FROM quay.io/a:1 AS x\nFROM x', ['quay.io/a:1']],
  ['FROM debian:13\nCOPY --from=quay.io/a:1 /a /b', ['quay.io/a:1']],
  ['FROM debian:13\nRUN --mount=type=bind,from=quay.io/a:1,target=/x ls', ['quay.io/a:1']],
  ['ARG R=quay.io\nFROM $R/a:1', ['$R/a:1']],
  ['FROM example.org/a:1', ['example.org/a:1']],
  ['FROM debian:13', []],
  ['FROM index.docker.io/library/debian:13', []],
  ['FROM a.example.org/b:1', []],
  ['FROM ghcr.io/a/b:1', []],
  ['FROM scratch', []],
  ['ARG R\nFROM $R/a:1', []],
  ['FROM debian:13 AS x\nFROM debian:13\nCOPY --from=x /a /b\nCOPY --from=0 /c /d', []],
])('%s', (source, expected) => {
  expect(untrusted(source)).toEqual(expected);
});

test.each<[string, string, boolean]>([
  ['quay.io/me', 'quay.io/me/base:1.0', true],
  ['quay.io/me/', 'quay.io/me/base/slim@sha256:' + '0'.repeat(64), true],
  ['quay.io/me/base', 'quay.io/me/base', true],
  ['quay.io/me*', 'quay.io/mean/base', true],
  ['*/me/base', 'quay.io/me/base', true],
  ['docker.io/library', 'debian:13', true],
  ['docker.io/library/*', 'docker.io/library/debian:13', true],
  ['docker.io/me', 'me/base', true],
  ['registry.example.org:5000/me', 'registry.example.org:5000/me/base', true],
  ['quay.io/me', 'quay.io/mean/base', false],
  ['quay.io/me/base', 'quay.io/me/other', false],
  ['docker.io/library', 'me/base', false],
  ['quay.io/me', 'ghcr.io/quay.io/me/base', false],
])('%s allows %s: %s', (pattern, image, isAllowed) => {
  expect(found(`FROM ${image}`, { options: { registries: [pattern] } })).toEqual(isAllowed ? [] : [image]);
});

test('silent until configured', () => {
  expect(found('FROM quay.io/a:1')).toEqual([]);
});
