import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-persistent-build-env';
const found = (lines: string, from = 'debian:13') => checkRule(id, `FROM ${from}\n${lines}\n`).map(({ text }) => text);

test('the message', () => {
  expect(checkRule(id, 'FROM debian:13\nENV A=b \\\n  http_proxy=http://p:80\n')).toEqual([
    {
      messageId: 'leak',
      at: '3:3-3:13',
      text: 'http_proxy',
      message:
        '`http_proxy` is for the build, and ENV hands it to every process of the container too. Use `ARG`, which ends with the stage, or set it in the `RUN` that needs it.',
    },
  ]);
});

test.each([
  ['ENV DEBIAN_FRONTEND noninteractive', ['DEBIAN_FRONTEND']],
  ['ENV NO_PROXY=a MAKEFLAGS=-j4', ['NO_PROXY', 'MAKEFLAGS']],
  ['ENV CGO_ENABLED=0', ['CGO_ENABLED']],
  ['ARG DEBIAN_FRONTEND=noninteractive', []],
  ['RUN DEBIAN_FRONTEND=noninteractive apt-get install -y a', []],
  ['ENV PIP_NO_CACHE_DIR=1 NPM_CONFIG_LOGLEVEL=warn', []],
  ['ENV DEBIAN_FRONTEND=noninteractive\nRUN a\nENV DEBIAN_FRONTEND=dialog', []],
  ['ENV DEBIAN_FRONTEND=noninteractive\nRUN a\nENV DEBIAN_FRONTEND=', []],
])('%j', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test('Go variables not in a Go image, or in one nobody knows', () => {
  expect(found('ENV GOOS=linux', 'golang:1.25')).toEqual([]);
  expect(found('ENV GOOS=linux', 'example.org/a:1')).toEqual([]);
});

test('only where it reaches the image', () => {
  expect(checkRule(id, 'FROM a:1 AS x\nENV MAKEFLAGS=-j4\nFROM a:1\nCOPY --from=x /a /a\n')).toEqual([]);
});

test.each([
  ['env DEBIAN_FRONTEND=noninteractive', 'ARG DEBIAN_FRONTEND=noninteractive'],
  ['ENV A=b MAKEFLAGS=-j4', 'ENV A=b MAKEFLAGS=-j4'],
  ['ENV MAKEFLAGS -j4', 'ENV MAKEFLAGS -j4'],
])('%s becomes %s', (before, after) => {
  expect(fixed(id, `FROM a:1\n${before}\n`)).toBe(`FROM a:1\n${after}\n`);
});
