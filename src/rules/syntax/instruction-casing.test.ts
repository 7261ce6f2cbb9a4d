import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'instruction-casing';

test.each([
  [
    'FROM alpine:3.22\nrun mkdir /data\nWORKDIR /data\n',
    {},
    [
      {
        messageId: 'differs',
        at: '2:1-2:4',
        text: 'run',
        message:
          '`run` is not in the case that the instructions of this file are written in, and is easy to miss. Write `RUN`.',
      },
    ],
  ],
  [
    'from a:1\nRun a\nrun b\n',
    {},
    [
      {
        messageId: 'differs',
        at: '2:1-2:4',
        text: 'Run',
        message:
          '`Run` is not in the case that the instructions of this file are written in, and is easy to miss. Write `run`.',
      },
    ],
  ],
  [
    'from a:1\n',
    { options: { style: 'upper' } },
    [
      {
        messageId: 'differs',
        at: '1:1-1:5',
        text: 'from',
        message:
          '`from` is not in the case that the instructions of this file are written in, and is easy to miss. Write `FROM`.',
      },
    ],
  ],
  [
    'FROM a:1\nONBUILD run a\n',
    {},
    [
      {
        messageId: 'differs',
        at: '2:9-2:12',
        text: 'run',
        message:
          '`run` is not in the case that the instructions of this file are written in, and is easy to miss. Write `RUN`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['from a:1\nrun b\n', {}],
  ['FROM a:1\nRUN <<EOF\nfrom x\nEOF\n', {}],
  ['FROM a:1\nwhat x\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22\nrun mkdir /data\nWORKDIR /data\n', {}, 'FROM alpine:3.22\nRUN mkdir /data\nWORKDIR /data\n'],
  ['from a:1\nRun a\nrun b\n', {}, 'from a:1\nrun a\nrun b\n'],
  ['from a:1\n', { options: { style: 'upper' } }, 'FROM a:1\n'],
  ['FROM a:1\nONBUILD run a\n', {}, 'FROM a:1\nONBUILD RUN a\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});

test('BuildKit looks at instructions inside of stages, not at what ONBUILD keeps', () => {
  const source = 'arg a=1\nFROM scratch\nONBUILD env a=1\nrun b\n';
  expect(checkRule(id, source, { preset: 'buildkit' }).map(({ at }) => at)).toEqual(['4:1-4:4']);
  expect(checkRule(id, source, { options: { inStages: true } }).map(({ at }) => at)).toEqual(['4:1-4:4']);
  expect(checkRule(id, `arg a=1\nRUN b\n`, { options: { inStages: true } })).toEqual([]);
});
