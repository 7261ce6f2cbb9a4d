import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'label-license';

test.each([
  [
    'FROM alpine:3.22\nLABEL org.opencontainers.image.licenses=Apache2\n',
    {},
    [
      {
        messageId: 'standard',
        at: '2:41-2:48',
        text: 'Apache2',
        message:
          '`Apache2` is not an SPDX license expression, so scanners cannot read it. Write identifiers such as `Apache-2.0`, joined with `AND` and `OR`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL license="MIT OR Apache-2.0"\n',
    { options: { schema: { license: 'spdx' } } },
    [
      {
        messageId: 'schema',
        at: '2:15-2:34',
        text: '"MIT OR Apache-2.0"',
        message:
          '`MIT OR Apache-2.0` is not an SPDX license identifier, and your label schema asks for one in `license`. Write one such as `Apache-2.0`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL org.opencontainers.image.licenses="(MIT OR"\n',
    {},
    [
      {
        messageId: 'standard',
        at: '2:41-2:50',
        text: '"(MIT OR"',
        message:
          '`(MIT OR` is not an SPDX license expression, so scanners cannot read it. Write identifiers such as `Apache-2.0`, joined with `AND` and `OR`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL org.opencontainers.image.licenses="MIT Apache-2.0"\n',
    {},
    [
      {
        messageId: 'standard',
        at: '2:41-2:57',
        text: '"MIT Apache-2.0"',
        message:
          '`MIT Apache-2.0` is not an SPDX license expression, so scanners cannot read it. Write identifiers such as `Apache-2.0`, joined with `AND` and `OR`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL org.opencontainers.image.licenses="MIT WITH x"\n',
    {},
    [
      {
        messageId: 'standard',
        at: '2:41-2:53',
        text: '"MIT WITH x"',
        message:
          '`MIT WITH x` is not an SPDX license expression, so scanners cannot read it. Write identifiers such as `Apache-2.0`, joined with `AND` and `OR`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nLABEL org.opencontainers.image.licenses="(mit OR GPL-2.0+) AND LicenseRef-x"\n', {}],
  ['FROM alpine:3.22\nLABEL org.opencontainers.image.licenses="GPL-2.0-only WITH Classpath-exception-2.0"\n', {}],
  ['FROM alpine:3.22\nLABEL org.opencontainers.image.licenses=NOASSERTION\n', {}],
  ['FROM alpine:3.22\nLABEL a=BSD-3-Clause\n', { options: { schema: { a: 'spdx' } } }],
  ['FROM alpine:3.22\nLABEL org.opencontainers.image.licenses=$L\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
