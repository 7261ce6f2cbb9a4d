import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'useradd-no-log-init';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM debian:13\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the number', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN useradd -u 1234567 app\n')).toEqual([
    {
      messageId: 'short',
      at: '2:5-2:27',
      text: 'useradd -u 1234567 app',
      message:
        '`useradd` writes into sparse log files at the place of the user id, and a layer stores them at full size: with `1234567` that can be gigabytes. Add `--no-log-init`.',
    },
  ]);
});

test('the long flag counts', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN useradd --uid=1234567 app\n')).toEqual([
    {
      messageId: 'long',
      at: '2:5-2:30',
      text: 'useradd --uid=1234567 app',
      message:
        '`useradd` writes into sparse log files at the place of the user id, and a layer stores them at full size: with `1234567` that can be gigabytes. Add `--no-log-init`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN useradd -m -s /bin/sh -u 100000 app', ['useradd -m -s /bin/sh -u 100000 app']],
  ['RUN groupadd -g 1 a && useradd --uid 1234567 -g a app', ['useradd --uid 1234567 -g a app']],
  ['ONBUILD RUN useradd -u1234567 app', ['useradd -u1234567 app']],
  ['RUN <<EOF\nuseradd -u 1234567 app\nEOF', ['useradd -u 1234567 app']],
  ['RUN ["useradd", "-u", "1234567", "app"]', ['"useradd", "-u", "1234567", "app"']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN useradd -u 12345 app',
  'RUN useradd app',
  'RUN useradd -l -u 1234567 app',
  'RUN useradd -ml -u 1234567 app',
  'RUN useradd --no-log-init -u 1234567 app',
  'ARG U\nRUN useradd -u $U app',
  'RUN adduser -u 1234567 app',
  'RUN groupadd -g 1234567 app',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint measures the short flag', () => {
  expect(found('RUN useradd --uid 1234567 app', { preset: 'hadolint' })).toEqual([]);
});

test.each([
  ['RUN useradd -u 1234567 app', 'RUN useradd --no-log-init -u 1234567 app'],
  ['RUN ["useradd", "-u", "1234567", "a"]', 'RUN ["useradd", "--no-log-init", "-u", "1234567", "a"]'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM debian:13\n${before}\n`)).toBe(`FROM debian:13\n${after}\n`);
});
