import { expect, test } from 'vitest';
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
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
