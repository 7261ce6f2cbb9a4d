import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'use-apt-get';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM debian:13\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the program to use', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN apt install -y curl\n')).toEqual([
    {
      messageId: 'apt',
      at: '2:5-2:8',
      text: 'apt',
      message:
        '`apt` is made for people: its output and behaviour may change between versions, and it says so. In a build write `apt-get`.',
    },
  ]);
});

test('and another one for searches', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN apt show curl\n')).toEqual([
    {
      messageId: 'apt',
      at: '2:5-2:8',
      text: 'apt',
      message:
        '`apt` is made for people: its output and behaviour may change between versions, and it says so. In a build write `apt-cache`.',
    },
  ]);
});

test('one finding a RUN', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN apt update && apt show curl\n')).toEqual([
    {
      messageId: 'several',
      at: '2:5-2:8',
      text: 'apt',
      message:
        '`apt` is made for people: its output and behaviour may change between versions, and it says so. In a build write `apt-get`, or `apt-cache` to search, in each of the 2 places.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN apt-get update && /usr/bin/apt install -y curl\nRUN apt remove -y curl', ['/usr/bin/apt', 'apt']],
  ['RUN ["apt", "install", "curl"]', ['"apt"']],
  ['ONBUILD RUN apt update', ['apt']],
  ['RUN <<EOF\napt update\nEOF', ['apt']],
  ['RUN sudo apt update', ['apt']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN apt-get update',
  'RUN apt-key list && apt-mark hold a && apt-cache show b',
  'RUN rm -rf /etc/apt',
  'RUN echo apt install x',
  'CMD apt update',
  'RUN which apt',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  ['RUN apt update && apt search x', 'RUN apt-get update && apt-cache search x'],
  ['RUN /usr/bin/apt install -y x', 'RUN /usr/bin/apt-get install -y x'],
  ['RUN ["apt", "install", "-y", "x"]', 'RUN ["apt-get", "install", "-y", "x"]'],
  ['RUN apt install -y x && apt clean', 'RUN apt-get install -y x && apt-get clean'],
  ['RUN apt upgrade -y', 'RUN apt-get upgrade --with-new-pkgs -y'],
  ['RUN ["apt", "upgrade", "-y"]', 'RUN ["apt-get", "upgrade", "--with-new-pkgs", "-y"]'],
  ['RUN apt list', 'RUN apt list'],
  ['RUN apt update && apt list', 'RUN apt update && apt list'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM debian:13\n${before}\n`)).toBe(`FROM debian:13\n${after}\n`);
});
