import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-build-tools-in-final-stage';
const found = (source: string) => checkRule(id, `FROM debian:13\n${source}\nCOPY app /app\n`).map(({ text }) => text);

test('the message names the packages', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN apt-get install -y curl gcc libssl-dev=3 make git\nCMD ["a"]\n')).toEqual([
    {
      messageId: 'tools',
      at: '2:29-2:50',
      text: 'gcc libssl-dev=3 make',
      message:
        'The image ships gcc, libssl-dev=3 and make, which only the build needs: weight, and a tool for an attacker. Build in a stage of its own and copy the result.',
    },
  ]);
});

test.each([
  ['RUN apk add --no-cache build-base', ['build-base']],
  ['RUN dnf install -y gcc-c++ && dnf clean all', ['gcc-c++']],
  ['RUN apk add --virtual .build gcc && make', ['gcc']],
  ['RUN apk add gcc make && apk del gcc', ['gcc make']],
  ['RUN apt-get install -y default-jdk', ['default-jdk']],
  ['RUN apk add --virtual .build gcc && make && apk del .build', []],
  ['RUN apk add -t .build gcc && make && apk del .build', []],
  ['RUN apt-get install -y gcc && make && apt-get purge -y --auto-remove gcc', []],
  ['RUN apt-get install -y $PACKAGES git ca-certificates python3-venv', []],
  ['RUN apt-get remove -y gcc', []],
  ['RUN apk add --virtual "$v" gcc && make && apk del $d', []],
  ["RUN apt-get install -y gcc && make && apt-mark auto '.*' && apt-get purge -y --auto-remove", []],
  ["RUN apt-get install -y gcc && make && apt-mark auto '.*'", ['gcc']],
  ['RUN apt-get install -y gcc; apt-mark showmanual | xargs apt-mark auto; apt-get purge --auto-remove', []],
  ['RUN apt-get install -y gcc && make && apt-get purge -y --auto-remove', ['gcc']],
  ['RUN apt-get install -y gcc && make && apt-get purge -y --auto-remove $tools', []],
  ['RUN apt-get install -y libffi-dev\nCMD ["irb"]', []],
  ['RUN apt-get install -y gcc\nFROM debian:13\nRUN true', []],
  ['FROM debian:13 AS test\nRUN apt-get install -y gcc', []],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test('the stages the image is built on count', () => {
  expect(
    checkRule(id, 'FROM debian:13 AS a\nRUN apt-get install -y gcc\nFROM a\nCOPY b /b\n').map(({ text }) => text),
  ).toEqual(['gcc']);
});

test('an image that brings nothing and starts nothing is a box of tools', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN apt-get install -y gcc\nWORKDIR /build\n')).toEqual([]);
});
