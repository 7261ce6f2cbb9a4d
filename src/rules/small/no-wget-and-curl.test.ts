import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-wget-and-curl';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM debian:13\n${source}\n`, inputs).map(({ text }) => text);

test('the message names both', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN wget -q https://a/b && curl -O https://a/c\n')).toEqual([
    {
      messageId: 'both',
      at: '2:28-2:47',
      text: 'curl -O https://a/c',
      message:
        'This stage runs `wget` and `curl`, and one of them can do both downloads. Keep one, and do not install the other.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN curl -O https://a/b\nRUN wget https://a/c\nRUN wget https://a/d', ['wget https://a/c']],
  ['ONBUILD RUN curl a && wget b', ['wget b']],
  ['RUN <<EOF\ncurl a\nwget b\nEOF', ['wget b']],
  ['RUN sh -c "curl a; wget b"', ['wget b']],
  ['RUN ["curl", "a"]\nRUN wget b', ['wget b']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN curl a && curl b',
  'RUN wget a\nFROM debian:13\nRUN curl b',
  'RUN apt-get install -y wget curl',
  'RUN curl a\nCMD wget b',
  'RUN echo wget curl',
  'HEALTHCHECK CMD wget a\nRUN curl b',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint reports each later RUN', () => {
  expect(found('RUN curl a\nRUN wget b\nRUN curl c && curl d', { preset: 'hadolint' })).toEqual(['wget b', 'curl c']);
});
