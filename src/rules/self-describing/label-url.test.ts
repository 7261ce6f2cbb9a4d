import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'label-url';

test.each([
  [
    'FROM alpine:3.22\nLABEL org.opencontainers.image.source=github.com/me/x\n',
    {},
    [
      {
        messageId: 'standard',
        at: '2:39-2:54',
        text: 'github.com/me/x',
        message:
          '`github.com/me/x` is not a URL, so tools that show the label `org.opencontainers.image.source` cannot link to it. Write it with its scheme: `https://…`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL home=me\n',
    { options: { schema: { home: 'url' } } },
    [
      {
        messageId: 'schema',
        at: '2:12-2:14',
        text: 'me',
        message:
          '`me` is not a URL, so tools that show the label `home` cannot link to it. Write it with its scheme: `https://…`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL org.opencontainers.image.url="git@github.com:me/x"\n',
    {},
    [
      {
        messageId: 'standard',
        at: '2:36-2:57',
        text: '"git@github.com:me/x"',
        message:
          '`git@github.com:me/x` is not a URL, so tools that show the label `org.opencontainers.image.url` cannot link to it. Write it with its scheme: `https://…`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nLABEL org.opencontainers.image.url="$X"\n', {}],
  ['FROM alpine:3.22\nLABEL org.opencontainers.image.url=""\n', {}],
  ['FROM alpine:3.22\nLABEL a=b\n', {}],
  ['FROM alpine:3.22\nLABEL org.opencontainers.image.url=http://[::1]:80/a?b#c\n', {}],
  ['FROM alpine:3.22\nLABEL a=mailto:me@x.org\n', { options: { schema: { a: 'url' } } }],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
