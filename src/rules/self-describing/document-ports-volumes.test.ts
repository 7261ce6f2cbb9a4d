import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'document-ports-volumes';

test.each([
  [
    'FROM alpine:3.22\nEXPOSE 8080\n',
    {},
    [
      {
        messageId: 'port',
        at: '2:8-2:12',
        text: '8080',
        message: 'Nothing says what listens on port `8080`. Put a comment above, or a label with the number.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nVOLUME /data\n',
    {},
    [
      {
        messageId: 'volume',
        at: '2:8-2:13',
        text: '/data',
        message: 'Nothing says what is kept in the volume `/data`. Put a comment above, or a label with the path.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nEXPOSE 80 443/tcp\n',
    {},
    [
      {
        messageId: 'port',
        at: '2:8-2:10',
        text: '80',
        message: 'Nothing says what listens on port `80`. Put a comment above, or a label with the number.',
      },
      {
        messageId: 'port',
        at: '2:11-2:18',
        text: '443/tcp',
        message: 'Nothing says what listens on port `443/tcp`. Put a comment above, or a label with the number.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nVOLUME ["/a b", "/c"]\n',
    {},
    [
      {
        messageId: 'volume',
        at: '2:9-2:15',
        text: '"/a b"',
        message: 'Nothing says what is kept in the volume `/a b`. Put a comment above, or a label with the path.',
      },
      {
        messageId: 'volume',
        at: '2:17-2:21',
        text: '"/c"',
        message: 'Nothing says what is kept in the volume `/c`. Put a comment above, or a label with the path.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\n# HTTP, HTTPS\nEXPOSE 80\nEXPOSE 443\n', {}],
  ['FROM alpine:3.22\nEXPOSE 8080/tcp\nLABEL api.port.8080=HTTP\n', {}],
  ['FROM alpine:3.22\nEXPOSE $PORT\n', {}],
  ['FROM a:1 AS b\nEXPOSE 80\nFROM c:1\nCOPY --from=b /a /a\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22\nEXPOSE 8080\n', {}, 'FROM alpine:3.22\n# TODO\nEXPOSE 8080\n'],
  ['FROM alpine:3.22\nVOLUME /data\n', {}, 'FROM alpine:3.22\n# TODO\nVOLUME /data\n'],
  ['FROM alpine:3.22\nEXPOSE 80 443/tcp\n', {}, 'FROM alpine:3.22\n# TODO\nEXPOSE 80 443/tcp\n'],
  ['FROM alpine:3.22\nVOLUME ["/a b", "/c"]\n', {}, 'FROM alpine:3.22\n# TODO\nVOLUME ["/a b", "/c"]\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
