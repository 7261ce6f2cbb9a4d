import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChecker } from './checker.ts';

const pieces = [
  'FROM debian:12 AS build\n',
  'FROM build\n',
  'FROM $BASE\n',
  'ARG BASE=debian TOKEN\n',
  '# escape=`\n',
  '# syntax=docker/dockerfile:1\n',
  '# module-container ignore no-maintainer: why\n',
  '# hadolint shell=powershell\n',
  'SHELL ["/bin/bash", "-eo", "pipefail", "-c"]\n',
  'RUN apt-get update && \\\n  # why\n\n  apt-get install -y curl\n',
  'RUN <<EOF\ncd /x\necho $A [ $B\nEOF\n',
  'RUN cat <<EOF > /x\n',
  'EOF\n',
  'RUN A="a b"; echo $A $B; [ -n $C ]; cd /x; ls | grep x\n',
  'RUN bash -c "for x in $(ls); do echo $x; done"\n',
  'ONBUILD RUN cd /x; npm install $A\n',
  'COPY <<EOF /start.sh\n#!/bin/sh\nserver $A\nEOF\n',
  'ENV A=1 B="${C:-x}"\n',
  'CMD server $PORT\n',
  'MAINTAINER me\n',
  '\\\n',
  '\n',
  ' ',
  'x',
  '"',
  '$',
  '\r',
  '\uFEFF',
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 12 }),
  text: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.constant('') }),
});
const start = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join(''));

test('a checker that follows edits answers what a new one does', () => {
  fc.assert(
    fc.property(
      start,
      fc.array(edit, { maxLength: 12 }),
      fc.constantFrom('strict', 'hadolint'),
      (first, edits, preset) => {
        const checker = createChecker({ preset });
        let text = first;
        expect(checker.check(text)).toEqual(createChecker({ preset }).check(text));
        for (const { at, cut, text: inserted } of edits) {
          const from = Math.round(at * text.length);
          text = text.slice(0, from) + inserted + text.slice(from + cut);
          expect(checker.check(text)).toEqual(createChecker({ preset }).check(text));
        }
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

test('settings of a call that change between two checks count', () => {
  const checker = createChecker({ preset: 'strict' });
  const source = 'ARG BASE=debian:12\nFROM $BASE\nRUN cd /x; echo $A\nCMD server\n';
  for (const inputs of [{}, { buildArgs: { BASE: 'alpine:3.22' } }, { fragment: true }, {}])
    expect(checker.check(source, inputs)).toEqual(createChecker({ preset: 'strict' }).check(source, inputs));
});

test('hundreds of edits down a file, one on each line', () => {
  const checker = createChecker();
  const lines = Array.from({ length: 130 }, (_, index) => `RUN cd /x${index}; echo $A`);
  for (let index = 0; index < lines.length; index++) {
    lines[index] += ' # x';
    const text = `FROM debian:12\n${lines.join('\n')}\n`;
    const result = checker.check(text);
    if (index % 25 === 0) expect(result).toEqual(createChecker().check(text));
  }
}, 30_000);
