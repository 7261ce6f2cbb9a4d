import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'label-semver';

test.each([
  [
    'FROM alpine:3.22\nLABEL org.opencontainers.image.version=v1\n',
    { options: { schema: { 'org.opencontainers.image.version': 'semver' } } },
    [
      {
        messageId: 'schema',
        at: '2:40-2:42',
        text: 'v1',
        message:
          '`v1` is not a semantic version, and your label schema asks for one in `org.opencontainers.image.version`. Write three numbers, without a `v`: `1.0.0`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL v=1.02.3\n',
    { options: { schema: { v: 'semver' } } },
    [
      {
        messageId: 'schema',
        at: '2:9-2:15',
        text: '1.02.3',
        message:
          '`1.02.3` is not a semantic version, and your label schema asks for one in `v`. Write three numbers, without a `v`: `1.0.0`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nLABEL org.opencontainers.image.version=v1\n', {}],
  ['FROM alpine:3.22\nLABEL v=1.2.3-rc.1+build.5\n', { options: { schema: { v: 'semver' } } }],
  ['FROM alpine:3.22\nLABEL v=$V\n', { options: { schema: { v: 'semver' } } }],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
