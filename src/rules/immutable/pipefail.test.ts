import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'pipefail';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM debian:13\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the left side', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN curl -fsSL https://a/b | sort\n')).toEqual([
    {
      messageId: 'pipe',
      at: '2:5-2:34',
      text: 'curl -fsSL https://a/b | sort',
      message:
        'If `curl` fails, the pipe still succeeds and the build goes on with what little came through. Set `pipefail`: `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`, or `set -o pipefail` where the shell has it.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN a && wget -O- b | sort > c', ['wget -O- b | sort > c']],
  ['RUN sudo curl a | b | c', ['sudo curl a | b | c']],
  ['RUN <<EOF\ncurl a | b\nEOF', ['curl a | b']],
  ['RUN curl a | b\nRUN curl c | d', ['curl a | b', 'curl c | d']],
  ['SHELL ["/bin/sh", "-c"]\nRUN curl a | b', ['curl a | b']],
  ['RUN curl a | b && set -o pipefail', ['curl a | b']],
  ['RUN x=$(curl a | b)', ['curl a | b']],
  ['RUN curl a | tar tz | awk b', ['curl a | tar tz | awk b']],
  ['RUN tar c a | tar x -C /b', ['tar c a | tar x -C /b']],
  ['RUN git archive a | tar x', ['git archive a | tar x']],
  ['RUN curl a | tar cz -T -', ['curl a | tar cz -T -']],
  ['RUN curl a | gzip -9 > b', ['curl a | gzip -9 > b']],
  ['RUN curl a | (cd b && tar x)', ['curl a | (cd b && tar x)']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN echo a | b',
  'RUN find . | xargs b',
  'RUN curl a || b',
  'RUN curl a > b',
  'RUN set -o pipefail && curl a | b',
  'RUN set -euo pipefail; curl a | b',
  'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl a | b',
  'SHELL ["/bin/ash", "-eo", "pipefail", "-c"]\nRUN curl a | b',
  'RUN if curl a | grep b; then c; fi',
  'RUN curl a | b || true',
  'RUN export A=$(curl a | b)',
  'RUN echo $(curl a | b) > c',
  'RUN curl a | tar xz -C /b',
  'RUN wget -qO- a | gunzip | tar -C /b -xf -',
  'RUN curl a | sudo -u b tar --extract --gzip',
  'RUN curl a | gunzip > b',
  'RUN curl a | xz -dc > b',
  'RUN curl a | brotli --decompress --output=b',
  'RUN curl a | gpg --dearmor -o b',
  'RUN wget -O- a | apt-key add -',
  'RUN wget -O- a | apt-key --keyring /usr/share/keyrings/a.gpg add -',
  'RUN ["curl", "a", "|", "b"]',
  'SHELL ["pwsh", "-c"]\nRUN curl a | b',
  'ONBUILD RUN curl a | b',
  'CMD curl a | b',
  'RUN git show | head -n1 > /sha',
  'RUN curl a | head -1 | cut -d: -f2',
  'RUN curl a | grep -m1 b',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint counts every pipe', () => {
  expect(found('RUN curl a | tar xz', { preset: 'hadolint' })).toEqual(['curl a | tar xz']);
  expect(found('RUN echo a | b', { preset: 'hadolint' })).toEqual(['echo a | b']);
});

test('hadolint forgets SHELL at FROM', () => {
  expect(
    found('SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nFROM x:1\nRUN echo a | b', { preset: 'hadolint' }),
  ).toEqual(['echo a | b']);
});

test('SHELL of the parent stage holds', () => {
  const shell = 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]';
  expect(checkRule(id, `FROM a:1 AS a\n${shell}\nFROM a\nRUN curl a | b\n`)).toEqual([]);
});

test('ash on Alpine, where bash is missing', () => {
  expect(fixed(id, 'FROM alpine:3.22\n# why\nRUN wget -O- a | b\n')).toBe(
    'FROM alpine:3.22\nSHELL ["/bin/ash", "-eo", "pipefail", "-c"]\n# why\nRUN wget -O- a | b\n',
  );
});

test.each([
  ['RUN curl a | b', 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl a | b'],
  ['SHELL ["/bin/sh", "-c"]\nRUN curl a | b', 'SHELL ["/bin/sh", "-c"]\nRUN curl a | b'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM debian:13\n${before}\n`)).toBe(`FROM debian:13\n${after}\n`);
});
