import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChecker } from './checker.ts';
import { fixAll } from './fixes/fix-all.ts';

const lines = fc.constantFrom(
  'FROM debian',
  'FROM node:24-slim AS build',
  'FROM build',
  'FROM $BASE',
  'ARG BASE=debian TOKEN',
  'ENV A=$A B="${C:-x}"',
  'WORKDIR app',
  'RUN apt-get update && apt-get install curl',
  'RUN <<EOF\napt-get update\nEOF',
  'RUN cd /x && make | tee log',
  'COPY --from=build /a b',
  'COPY <<EOF /start.sh\n#!/bin/sh\nserver\nEOF',
  'ENTRYPOINT ["/start.sh"]',
  'CMD server --port 80',
  'CMD ["sh", "-c", "sleep 1; server"]',
  'EXPOSE 80 99999/x',
  'USER root',
  'MAINTAINER me',
  'HEALTHCHECK CMD curl -f localhost',
  'ONBUILD RUN npm install',
  'SHELL ["/bin/bash", "-c"]',
  'LABEL a="" org.opencontainers.image.title=""',
  '# module-container ignore no-maintainer, DL3025: x',
  '# hadolint ignore=DL3006',
  '# check=skip=all',
);
const part = fc.oneof(
  { weight: 6, arbitrary: lines },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('\\', '"', "'", '<<EOF', '$(', '`', '', '\t', '\\\n') },
);
const text = fc
  .tuple(fc.array(part, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', ' '))
  .map(([parts, joint]) => parts.join(joint));

const checkers = (['recommended', 'strict', 'hadolint', 'buildkit'] as const).map((preset) =>
  createChecker({ preset }),
);

test('no rule breaks, every range lies in the text, results survive a clone', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (source, fragment) => {
      for (const checker of checkers) {
        const result = checker.check(source, { fragment });
        expect(result.errors).toEqual([]);
        expect(structuredClone(result)).toEqual(result);
        for (const { range, fixes } of result.findings) {
          for (const { start, end } of [
            { start: range.start.offset, end: range.end.offset },
            ...fixes.flatMap(({ edits }) => edits),
          ]) {
            expect(0 <= start && start <= end && end <= source.length).toBe(true);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('fixing twice is fixing once', () => {
  fc.assert(
    fc.property(text, (source) => {
      const once = fixAll(source, { preset: 'strict' }, 'review').source;
      expect(fixAll(once, { preset: 'strict' }, 'review').source).toBe(once);
    }),
    { numRuns: 150 },
  );
}, 60_000);
