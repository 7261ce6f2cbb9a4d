import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'label-in-final-stage';

test.each([
  [
    'FROM golang:1.25 AS build\nLABEL org.opencontainers.image.title="Shop"\nFROM scratch\nCOPY --from=build /app /app\n',
    {},
    [
      {
        messageId: 'lost',
        at: '2:7-2:37',
        text: 'org.opencontainers.image.title',
        message:
          'Only files are taken from this stage, so the image does not get the label `org.opencontainers.image.title`. Move the LABEL to the last stage.',
      },
    ],
  ],
  [
    'FROM a:1 AS b\nARG V\nLABEL v=$V \\\n  w=1\nFROM b AS c\nFROM d:1\nCOPY --from=c /a /a\n',
    {},
    [
      {
        messageId: 'lost',
        at: '3:7-3:8',
        text: 'v',
        message:
          'Only files are taken from this stage, so the image does not get the label `v`. Move the LABEL to the last stage.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM a:1 AS b\nLABEL a=1\nFROM b\n', {}],
  ['FROM a:1 AS b\nLABEL a=1\nFROM c:1\nLABEL a=2\nCOPY --from=b /a /a\n', {}],
  ['FROM a:1 AS b\nLABEL stage=builder\nFROM c:1\nCOPY --from=b /a /a\n', {}],
  ['FROM a:1 AS test\nLABEL a=1\nFROM c:1\nCOPY --from=test /a /a\n', {}],
  ['FROM a:1 AS b\nLABEL a=1\nFROM c:1\n', {}],
  ['FROM a:1 AS b\nONBUILD LABEL a=1\nFROM c:1\nCOPY --from=b /a /a\n', {}],
  ['FROM a:1 AS b\nLABEL a=1\nFROM c:1\nCOPY --from=b /a /a\n', { target: 'b' }],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  [
    'FROM golang:1.25 AS build\nLABEL org.opencontainers.image.title="Shop"\nFROM scratch\nCOPY --from=build /app /app\n',
    {},
    'FROM golang:1.25 AS build\nFROM scratch\nLABEL org.opencontainers.image.title="Shop"\nCOPY --from=build /app /app\n',
  ],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
