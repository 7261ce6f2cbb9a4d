import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'document-env';

test.each([
  [
    'FROM alpine:3.22\nENV API_URL=https://example.org\n',
    {},
    [
      {
        messageId: 'undocumented',
        at: '2:5-2:12',
        text: 'API_URL',
        message:
          'Nothing says what `API_URL` is for, and whoever runs the image may want to set it. Describe it in labels such as `com.example.api.env.api_url.description`, under a prefix of yours, or in a comment above.',
      },
    ],
  ],
  [
    'FROM a:1 AS b\nENV A_B=1 PORT=2\nFROM b\nENV PORT=3\n',
    {},
    [
      {
        messageId: 'undocumented',
        at: '2:5-2:8',
        text: 'A_B',
        message:
          'Nothing says what `A_B` is for, and whoever runs the image may want to set it. Describe it in labels such as `com.example.api.env.a_b.description`, under a prefix of yours, or in a comment above.',
      },
      {
        messageId: 'undocumented',
        at: '2:11-2:15',
        text: 'PORT',
        message:
          'Nothing says what `PORT` is for, and whoever runs the image may want to set it. Describe it in labels such as `com.example.api.env.port.description`, under a prefix of yours, or in a comment above.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\n# where the backend is\nENV API_URL=x\n', {}],
  ['FROM alpine:3.22\nENV PATH=/a:$PATH LC_ALL=C JAVA_HOME=/x APP_VERSION=1 NODE_ENV=production\n', {}],
  ['FROM alpine:3.22\nENV API_URL=x\nLABEL api.ENV.API_URL.description=y\n', {}],
  ['FROM alpine:3.22\nENV API_URL=x\nLABEL com.example.api.env.api_url.description=y\n', {}],
  ['FROM alpine:3.22\nENV API_URL=x\nLABEL api.env.api_url=y\n', {}],
  ['FROM a:1 AS b\nENV X=1\nFROM c:1\nCOPY --from=b /a /a\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  [
    'FROM alpine:3.22\nENV API_URL=https://example.org\n',
    {},
    'FROM alpine:3.22\nENV API_URL=https://example.org\nLABEL com.example.api.env.api_url.description="TODO"\n',
  ],
  [
    'FROM a:1 AS b\nENV A_B=1 PORT=2\nFROM b\nENV PORT=3\n',
    {},
    'FROM a:1 AS b\nENV A_B=1 PORT=2\nLABEL com.example.api.env.a_b.description="TODO"\nFROM b\nENV PORT=3\n',
  ],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
