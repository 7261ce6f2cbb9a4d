import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-debug-tools';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM debian:13\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the packages', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN apt-get install -y vim curl telnet\n')).toEqual([
    {
      messageId: 'tools',
      at: '2:24-2:39',
      text: 'vim curl telnet',
      message:
        'The image ships vim, telnet: tools for a person at a terminal, which the program does not need and an intruder can use. Leave them out, and attach a debug container where one is wanted.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN apk add --no-cache htop=3.4.1-r0', ['htop=3.4.1-r0']],
  ['RUN dnf install -y bind-utils && dnf clean all', ['bind-utils']],
  ['ONBUILD RUN apt-get install -y gdb', ['gdb']],
  ['RUN <<EOF\napt-get install -y vim\nEOF', ['vim']],
  ['RUN apt-get install -y vim git nano', ['vim git nano']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN apt-get install -y curl wget git',
  'RUN apt-get install -y vim\nFROM scratch\nCOPY a b',
  'FROM debian:13 AS debug\nRUN apt-get install -y vim',
  'RUN apt-get install -y gdb && gdb -v && apt-get purge -y gdb',
  'RUN apk add -t .x strace && strace a && apk del .x',
  'ARG P\nRUN apt-get install -y $P',
  'RUN apt-get remove vim',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  [
    'RUN apt-get update && apt-get install -y vim curl telnet && x',
    'RUN apt-get update && apt-get install -y curl && x',
  ],
  ['RUN apk add \\\n  gdb \\\n  git \\\n  vim', 'RUN apk add \\\n  git'],
  ['RUN apt-get update && apt-get install -y vim && rm -rf /var/lib/apt/lists/*\nCMD x', 'CMD x'],
  ['RUN apt-get update && apt-get install -y vim\nCMD x', 'RUN apt-get update\nCMD x'],
  ['RUN dnf install -y htop && dnf clean all && x', 'RUN dnf clean all && x'],
  ['RUN ["apk", "add", "vim"]\nCMD x', 'CMD x'],
  ['RUN ["apk", "add", "vim", "git"]', 'RUN ["apk", "add", "vim", "git"]'],
  ['RUN a || apk add vim', 'RUN a || apk add vim'],
])('the fix takes them out: %j', (source, expected) => {
  expect(fixed(id, `FROM debian:13\n${source}\n`)).toBe(`FROM debian:13\n${expected}\n`);
});

test('the list is an option', () => {
  expect(found('RUN apk add vim jq', { options: { packages: ['jq'] } })).toEqual(['jq']);
});
