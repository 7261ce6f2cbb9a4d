import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'label-email';

test.each([
  [
    'FROM alpine:3.22\nLABEL org.opencontainers.image.authors=me\n',
    { options: { schema: { 'org.opencontainers.image.authors': 'email' } } },
    [
      {
        messageId: 'schema',
        at: '2:40-2:42',
        text: 'me',
        message:
          '`me` is not an e-mail address, and your label schema asks for one in `org.opencontainers.image.authors`. Write the address alone: `me@example.org`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL m="Jo <jo@example.org>"\n',
    { options: { schema: { m: 'email' } } },
    [
      {
        messageId: 'schema',
        at: '2:9-2:30',
        text: '"Jo <jo@example.org>"',
        message:
          '`Jo <jo@example.org>` is not an e-mail address, and your label schema asks for one in `m`. Write the address alone: `me@example.org`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL m=a..b@x.org\n',
    { options: { schema: { m: 'email' } } },
    [
      {
        messageId: 'schema',
        at: '2:9-2:19',
        text: 'a..b@x.org',
        message:
          '`a..b@x.org` is not an e-mail address, and your label schema asks for one in `m`. Write the address alone: `me@example.org`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nLABEL m=me\n', {}],
  ["FROM alpine:3.22\nLABEL m=o'neil+x@mail.example.org\n", { options: { schema: { m: 'text' } } }],
  ['FROM alpine:3.22\nLABEL m=a.b+c@mail.example.org\n', { options: { schema: { m: 'email' } } }],
  ['FROM alpine:3.22\nLABEL m=root@localhost n=a@[192.0.2.1]\n', { options: { schema: { m: 'email', n: 'email' } } }],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
