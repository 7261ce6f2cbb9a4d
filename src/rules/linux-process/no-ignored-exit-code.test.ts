import { describe, expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-ignored-exit-code';
const found = (lines: string, inputs = {}) =>
  checkRule(id, `FROM a:1\n${lines}\n`, inputs).map(({ messageId, text }) => [messageId, text]);

test('the messages', () => {
  const source = 'FROM a:1\nRUN apt-get install -y a; rm -rf /x\nCMD ["sh", "-c", "job; echo done"]\n';
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'build',
      at: '2:5-2:25',
      text: 'apt-get install -y a',
      message:
        'The build goes on where `apt-get install` fails, because the shell only reports its last command. Join the commands with `&&`, or begin with `set -e`.',
    },
    {
      messageId: 'start',
      at: '3:24-3:33',
      text: 'echo done',
      message:
        'The container ends with the status of `echo`, whatever became of `job`, so no platform sees it fail. Let `job` be the last command.',
    },
  ]);
});

test.each([
  ['RUN cd /x && curl -O http://a; make; ls', 'curl -O http://a'],
  ['RUN curl http://a | tar x; ls', 'curl http://a'],
  ['RUN <<EOF\napt-get update\napt-get install -y a\nEOF', 'apt-get update'],
  ['RUN set -x; \\\n  pip install a; \\\n  rm -rf /x', 'pip install a'],
  ['ONBUILD RUN npm ci; npm run build', 'npm ci'],
  ['run make; make install', 'make'],
  ['RUN a=$(curl x); tar x', 'curl x'],
  ['RUN export a=$(curl x); curl y; tar y', 'curl y'],
  ['RUN if a; then curl x; tar x; fi', 'curl x'],
  ['RUN curl x; tar x; true', 'curl x'],
  ['RUN curl x; exit 1', 'curl x'],
  ['RUN curl x; echo done', 'curl x'],
  ['RUN a && if b; then c; elif d; then if e; then make; f; fi; else g; fi && h', 'make'],
])('%j', (line, text) => {
  expect(found(line)).toEqual([['build', text]]);
});

describe('silent', () => {
  test.each([
    'RUN a && curl x',
    'RUN rm -f a; mkdir -p b; curl x',
    'RUN set -eux; curl x; tar x',
    'RUN set -o errexit; curl x; tar x',
    'SHELL ["/bin/sh", "-ec"]\nRUN curl x; tar x',
    'RUN <<EOF\n#!/bin/sh -e\ncurl x\ntar x\nEOF',
    'RUN <<EOF\nset -e\ncurl x\ntar x\nEOF',
    'RUN curl x || exit 1; tar x',
    'RUN export a=$(curl x | grep y); tar x',
    'RUN echo "$(curl x)" > y; tar x',
    'RUN if curl x; then a; fi; b',
    'RUN if a; then curl x && tar x; else make; fi',
    'RUN if a; then curl x; tar x; fi || exit 1',
    'RUN if a; then curl x; if [ $? -ne 0 ]; then exit 1; fi; fi',
    'RUN curl x; if [ $? -ne 0 ]; then exit 1; fi',
    'RUN id app || adduser app; ls',
    'RUN find . -exec rm {} \\; && make',
    'RUN for i in a b; do curl $i; done',
    'RUN apt-get clean; rm -rf /x',
    'RUN ["curl", "x"]',
    'RUN make & wait',
    'RUN dpkg -i a.deb || true; ls',
    'RUN curl x && tar x; true',
    'RUN curl x; exit 0',
    'RUN curl x; :',
    'CMD server',
    'CMD job; exit $?',
    'CMD echo a; echo b',
    'CMD set -e; job; echo done',
    'CMD a && echo done',
    'CMD exec job; echo failed',
    'CMD job; exit 1',
  ])('on %j', (line) => {
    expect(found(line)).toEqual([]);
  });

  test('where another shell reads it', () => {
    expect(found('SHELL ["powershell", "-Command"]\nRUN curl x; tar x')).toEqual([]);
  });
});

test('what is hidden on purpose, by option', () => {
  const options = { deliberate: true };
  expect(found('RUN dpkg -i a.deb || true', { options })).toEqual([['deliberate', 'dpkg -i a.deb']]);
  expect(found('RUN dpkg -i a.deb; true', { options })).toEqual([['build', 'dpkg -i a.deb']]);
  expect(found('RUN set -e; git clone x || :', { options })).toEqual([['deliberate', 'git clone x']]);
  expect(found('RUN rm x || true', { options })).toEqual([]);
});

test.each([
  ['RUN curl x; tar x', 'RUN curl x && tar x'],
  ['RUN ls; curl x ; \\\n  tar x; rm x', 'RUN ls; curl x && \\\n  tar x && rm x'],
  ['RUN <<EOF\ncurl x\ntar x\nEOF', 'RUN <<EOF\nset -e\ncurl x\ntar x\nEOF'],
  ['RUN curl x; a || b', 'RUN curl x; a || b'],
  ['RUN if a; then curl x; tar x; fi', 'RUN if a; then curl x; tar x; fi'],
  ['RUN curl x; a && b; if c; then d; fi', 'RUN curl x && a && b && if c; then d; fi'],
  ['RUN curl x; [ -z "$a" ] && exit 1; tar x', 'RUN curl x; [ -z "$a" ] && exit 1; tar x'],
  ['RUN [ -n "$a" ] && curl x; tar x', 'RUN [ -n "$a" ] && curl x; tar x'],
  ['RUN curl x; ls | grep -q y; tar x', 'RUN curl x; ls | grep -q y; tar x'],
  ['RUN curl x; for i in a; do [ -f $i ] && b; done; c', 'RUN curl x; for i in a; do [ -f $i ] && b; done; c'],
  ['RUN curl x; (exit 1); c', 'RUN curl x; (exit 1); c'],
])('%j becomes %j', (before, after) => {
  expect(fixed(id, `FROM a:1\n${before}\n`)).toBe(`FROM a:1\n${after}\n`);
});
