import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

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

test.each([
  ['FROM a:1\nRUN useradd -m --uid 1001 app\nUSER app\n', 'FROM a:1\nRUN useradd -m --uid 1001 app\nUSER 1001\n'],
  ['FROM a:1\nRUN adduser -D -u 7 -G x app\nUSER app:x\n', 'FROM a:1\nRUN adduser -D -u 7 -G x app\nUSER 7:x\n'],
  ['FROM a:1 AS b\nRUN useradd -u 7 app\nFROM b\nUSER app\n', 'FROM a:1 AS b\nRUN useradd -u 7 app\nFROM b\nUSER 7\n'],
  ['FROM node:24-slim\nUSER node\n', 'FROM node:24-slim\nUSER 1000\n'],
])('the fix knows the number: %j', (source, expected) => {
  expect(fixed(id, source)).toBe(expected);
});

test.each([
  'FROM a:1\nUSER app\n',
  'FROM a:1\nUSER app\nRUN useradd -u 7 app\n',
  'FROM a:1\nRUN useradd -u $N app\nUSER app\n',
  'FROM a:1\nRUN useradd -u 7 -g app other\nUSER app\n',
  'FROM a:1\nONBUILD RUN useradd -u 7 app\nUSER app\n',
  'FROM a:1\nRUN useradd -u 7 app\nFROM a:1\nUSER app\n',
  'FROM a:1\nRUN useradd -u 7 app\nUSER "app"\n',
])('no fix where it does not: %j', (source) => {
  expect(fixed(id, source)).toBe(source);
});

test('root is 0', () => {
  expect(fixed(id, 'FROM a:1\nUSER root:root\n', { options: { all: true } })).toBe('FROM a:1\nUSER 0:root\n');
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
