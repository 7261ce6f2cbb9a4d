import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-unknown-labels';

test.each([
  [
    'FROM alpine:3.22\nLABEL org.opencontainers.image.title=Shop team=blue\n',
    { options: { schema: { 'org.opencontainers.image.title': 'text' } } },
    [
      {
        messageId: 'unknown',
        at: '2:43-2:47',
        text: 'team',
        message:
          '`team` is not in your label schema, which is meant to be complete. Remove the label, or add it to the schema.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL a=1 b=2\n',
    {},
    [
      {
        messageId: 'unknown',
        at: '2:7-2:8',
        text: 'a',
        message:
          '`a` is not in your label schema, which is meant to be complete. Remove the label, or add it to the schema.',
      },
      {
        messageId: 'unknown',
        at: '2:11-2:12',
        text: 'b',
        message:
          '`b` is not in your label schema, which is meant to be complete. Remove the label, or add it to the schema.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\n', {}],
  ['FROM alpine:3.22\nLABEL a=1\n', { options: { schema: { a: 'text' } } }],
  ['FROM alpine:3.22\nLABEL "$K"=1\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
