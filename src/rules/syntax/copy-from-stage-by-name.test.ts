import { expect, test } from 'vitest';
import { check } from '../../checker/checker.ts';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'copy-from-stage-by-name';

test.each([
  [
    'FROM golang:1.25 AS build\nWORKDIR /src\nFROM scratch\nCOPY --from=0 /app /app\n',
    {},
    [
      {
        messageId: 'number',
        at: '4:13-4:14',
        text: '0',
        message: 'Stage `0` is another one as soon as somebody puts a stage in front of it. Refer to it by its name.',
      },
    ],
  ],
  [
    'FROM a:1\nFROM b:1\nRUN --mount=from=0,target=/t ls /t\n',
    {},
    [
      {
        messageId: 'number',
        at: '3:18-3:19',
        text: '0',
        message: 'Stage `0` is another one as soon as somebody puts a stage in front of it. Refer to it by its name.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM a:1 AS x\nFROM b:1\nCOPY --from=x /a /a\n', {}],
  ['FROM a:1\nFROM b:1\nCOPY --from=7 /a /a\n', {}],
  ['FROM a:1\nFROM b:1\nCOPY --from=1 /a /a\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  [
    'FROM golang:1.25 AS build\nWORKDIR /src\nFROM scratch\nCOPY --from=0 /app /app\n',
    {},
    'FROM golang:1.25 AS build\nWORKDIR /src\nFROM scratch\nCOPY --from=build /app /app\n',
  ],
  [
    'FROM golang:1.25 # go\nFROM scratch\nCOPY --from=0 /app /app\n',
    {},
    'FROM golang:1.25 # go\nFROM scratch\nCOPY --from=0 /app /app\n',
  ],
  [
    'from --platform=$BUILDPLATFORM golang:1.25  \nFROM scratch\nRUN --mount=type=bind,from=0,target=/t ls /t\n',
    {},
    'from --platform=$BUILDPLATFORM golang:1.25 AS build  \nFROM scratch\nRUN --mount=type=bind,from=build,target=/t ls /t\n',
  ],
  [
    'FROM a:1\nFROM b:1\nFROM c:1\nCOPY --from=1 /b /b\nCOPY --from=0 /a /a\n',
    {},
    'FROM a:1 AS stage1\nFROM b:1 AS build\nFROM c:1\nCOPY --from=build /b /b\nCOPY --from=stage1 /a /a\n',
  ],
  [
    'FROM a:1\nFROM Build\nFROM c:1 AS STAGE1\nCOPY --from=stage2 /b /b\nCOPY --from=0 /a /a\n',
    {},
    'FROM a:1 AS stage3\nFROM Build\nFROM c:1 AS STAGE1\nCOPY --from=stage2 /b /b\nCOPY --from=stage3 /a /a\n',
  ],
  [
    'ARG BASE=build\nFROM a:1\nFROM $BASE\nCOPY --from=0 /a /a\nONBUILD COPY --from=stage1 /b /b\n',
    {},
    'ARG BASE=build\nFROM a:1 AS stage2\nFROM $BASE\nCOPY --from=stage2 /a /a\nONBUILD COPY --from=stage1 /b /b\n',
  ],
  // The second fix names the stage at the same place, so it waits for the next round.
  [
    'FROM a:1\nFROM b:1\nCOPY --from=0 /a /a\nCOPY --from=0 /b /b\n',
    {},
    'FROM a:1 AS build\nFROM b:1\nCOPY --from=build /a /a\nCOPY --from=0 /b /b\n',
  ],
  [
    'FROM a:1 AS x\nFROM b:1 AS x\nFROM c:1\nCOPY --from=0 /a /a\n',
    {},
    'FROM a:1 AS x\nFROM b:1 AS x\nFROM c:1\nCOPY --from=0 /a /a\n',
  ],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});

test('a new name is for review, a name that is there is safe', () => {
  const source = 'FROM a:1\nFROM b:1 AS tools\nFROM c:1\nCOPY --from=0 /a /a\nCOPY --from=1 /b /b\n';
  const { findings } = check(source, { rules: { [id]: 'on' } });
  const fixes = findings.filter(({ rule }) => rule === id).flatMap((finding) => finding.fixes);
  expect(fixes.map(({ title, safety }) => [title, safety])).toEqual([
    ['Name the stage build', 'review'],
    ['Copy from tools', 'safe'],
  ]);
});
