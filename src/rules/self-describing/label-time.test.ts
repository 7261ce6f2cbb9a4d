import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'label-time';

test.each([
  [
    'FROM alpine:3.22\nLABEL org.opencontainers.image.created=2026-01-31\n',
    {},
    [
      {
        messageId: 'standard',
        at: '2:40-2:50',
        text: '2026-01-31',
        message:
          '`2026-01-31` is not an RFC 3339 time, so tools cannot read the label `org.opencontainers.image.created`. Write it as `2026-01-31T12:00:00Z`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL built="31 Jan 2026"\n',
    { options: { schema: { built: 'rfc3339' } } },
    [
      {
        messageId: 'schema',
        at: '2:13-2:26',
        text: '"31 Jan 2026"',
        message:
          '`31 Jan 2026` is not an RFC 3339 time, so tools cannot read the label `built`. Write it as `2026-01-31T12:00:00Z`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL org.opencontainers.image.created=2025-02-29T12:00:00Z\n',
    {},
    [
      {
        messageId: 'standard',
        at: '2:40-2:60',
        text: '2025-02-29T12:00:00Z',
        message:
          '`2025-02-29T12:00:00Z` is not an RFC 3339 time, so tools cannot read the label `org.opencontainers.image.created`. Write it as `2026-01-31T12:00:00Z`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL org.opencontainers.image.created=2024-13-01T12:00:00Z\n',
    {},
    [
      {
        messageId: 'standard',
        at: '2:40-2:60',
        text: '2024-13-01T12:00:00Z',
        message:
          '`2024-13-01T12:00:00Z` is not an RFC 3339 time, so tools cannot read the label `org.opencontainers.image.created`. Write it as `2026-01-31T12:00:00Z`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nLABEL org.opencontainers.image.created=2024-02-29t23:59:60.123456+01:00\n', {}],
  ['FROM alpine:3.22\nLABEL org.opencontainers.image.created="2024-02-29 23:59:59z"\n', {}],
  ['FROM alpine:3.22\nLABEL org.opencontainers.image.created=${DATE}\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test('what is filled in before the build is not judged', () => {
  const values = ['%BUILDTIME%', '"@BUILD_TIME@"', '"{{ created }}"'];
  const labels = values.map((value) => `LABEL org.opencontainers.image.created=${value}\n`).join('');
  expect(checkRule(id, `FROM alpine:3.22\n${labels}`)).toEqual([]);
});
