import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'wget-progress';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM debian:13\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the flag', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN wget https://a/b\n')).toEqual([
    {
      messageId: 'progress',
      at: '2:5-2:21',
      text: 'wget https://a/b',
      message:
        '`wget` draws a progress bar, and without a terminal every step of it is a line in the build log. Add `-nv`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN wget -O - https://a/b | tar xz && wget -q https://a/c', ['wget -O - https://a/b']],
  ['ONBUILD RUN wget https://a/b', ['wget https://a/b']],
  ['RUN ["wget", "https://a/b"]', ['"wget", "https://a/b"']],
  ['RUN <<EOF\nwget -c https://a/b\nEOF', ['wget -c https://a/b']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN wget -q a',
  'RUN wget --quiet a',
  'RUN wget -qO- a',
  'RUN wget -nv a',
  'RUN wget --no-verbose a',
  'RUN wget --progress=dot:giga a',
  'RUN wget -o log a',
  'RUN wget --append-output=log a',
  'RUN wget -q --show-progress a',
  'RUN apt-get install -y wget',
  'CMD wget a',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('BusyBox knows no -nv', () => {
  expect(fixed(id, 'FROM alpine:3.22\nRUN wget https://a/b\n')).toBe('FROM alpine:3.22\nRUN wget -q https://a/b\n');
});

test.each([
  ['RUN wget https://a/b', 'RUN wget -nv https://a/b'],
  ['RUN ["wget", "https://a/b"]', 'RUN ["wget", "-nv", "https://a/b"]'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM debian:13\n${before}\n`)).toBe(`FROM debian:13\n${after}\n`);
});
