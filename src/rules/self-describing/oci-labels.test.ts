import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'oci-labels';

test.each([
  [
    'FROM alpine:3.22\nUSER 10001\nCMD ["date"]\n',
    {},
    [
      {
        messageId: 'missing',
        at: '1:6-1:17',
        text: 'alpine:3.22',
        message:
          'The image does not say what it is: of the standard labels `org.opencontainers.image.…` it lacks `title, description, source, licenses, version, revision`. Set them with LABEL, or let the pipeline do it.',
      },
    ],
  ],
  [
    'FROM a:1 AS x\nLABEL org.opencontainers.image.title=a\nFROM x\n',
    { options: { labels: ['title', 'vendor'] } },
    [
      {
        messageId: 'missing',
        at: '3:6-3:7',
        text: 'x',
        message:
          'The image does not say what it is: of the standard labels `org.opencontainers.image.…` it lacks `vendor`. Set them with LABEL, or let the pipeline do it.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\n', { options: { labels: [] } }],
  ['FROM alpine:3.22\nLABEL org.opencontainers.image.title=$T\n', { options: { labels: ['title'] } }],
  ['FROM alpine:3.22\n', { fragment: true }],
  [
    'FROM a:1 AS x\nLABEL org.opencontainers.image.title=a\nFROM b:1\nCOPY --from=x /a /a\n',
    { options: { labels: ['title'] } },
  ],
  ['FROM alpine:3.22\n', { options: { labels: ['title'], schema: { 'org.opencontainers.image.title': 'text' } } }],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  [
    'FROM alpine:3.22\nUSER 10001\nCMD ["date"]\n',
    {},
    'FROM alpine:3.22\nLABEL org.opencontainers.image.title="TODO" \\\n      org.opencontainers.image.description="TODO" \\\n      org.opencontainers.image.source="TODO" \\\n      org.opencontainers.image.licenses="TODO" \\\n      org.opencontainers.image.version="TODO" \\\n      org.opencontainers.image.revision="TODO"\nUSER 10001\nCMD ["date"]\n',
  ],
  [
    'FROM a:1 AS x\nLABEL org.opencontainers.image.title=a\nFROM x\n',
    { options: { labels: ['title', 'vendor'] } },
    'FROM a:1 AS x\nLABEL org.opencontainers.image.title=a\nFROM x\nLABEL org.opencontainers.image.vendor="TODO"\n',
  ],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
