import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'numeric-user';
const found = (lines: string, inputs = {}) =>
  checkRule(id, `FROM a:1\n${lines}\n`, inputs).map(({ messageId, text }) => [messageId, text]);

test('the message', () => {
  expect(checkRule(id, 'FROM a:1\nUSER node\n')).toEqual([
    {
      messageId: 'name',
      at: '2:6-2:10',
      text: 'node',
      message:
        '`node` is a name, and a platform that must know whether it is root cannot look into `/etc/passwd` of the image: Kubernetes refuses it under `runAsNonRoot`. Write the number.',
    },
  ]);
});

test.each([
  ['USER node:1000', [['name', 'node:1000']]],
  ['USER "node"', [['name', '"node"']]],
  ['user app', [['name', 'app']]],
  ['ONBUILD USER app', [['name', 'app']]],
  ['USER 1000:app', []],
  ['USER 1000', []],
  ['ARG U=app\nUSER $U', []],
  ['ENV U=app\nUSER ${U:-x}', []],
  ['USER root', []],
  ['USER 0', []],
])('%j', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test('not on Windows', () => {
  expect(checkRule(id, 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nUSER ContainerUser\n')).toEqual([]);
});

test('all: root and variables too', () => {
  expect(found('ENV U=a\nUSER $U', { options: { all: true } })).toEqual([['variable', '$U']]);
  expect(found('ARG U=a\nUSER ${U:-b}', { options: { all: true } })).toEqual([]);
  expect(found('USER root\nUSER 0', { options: { all: true } })).toEqual([['root', 'root']]);
  expect(found('USER root', { preset: 'hadolint' })).toEqual([['root', 'root']]);
});
