import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-secret-files';
const found = (line: string) => checkRule(id, `FROM a:1\n${line}\n`).map(({ messageId, text }) => [messageId, text]);

test('the source', () => {
  expect(checkRule(id, 'FROM a:1\nCOPY package.json .npmrc ./\n')).toEqual([
    {
      messageId: 'file',
      at: '2:19-2:25',
      text: '.npmrc',
      message:
        '`.npmrc` usually holds secrets, and a file that is copied stays in the image, where everybody who has it can read it. Use `RUN --mount=type=secret`, or mount it when the container starts.',
    },
  ]);
});

test.each([
  [
    'COPY .env .env.production /app/',
    [
      ['file', '.env'],
      ['file', '.env.production'],
    ],
  ],
  ['ADD ["keys/id_rsa", "/root/.ssh/"]', [['file', '"keys/id_rsa"']]],
  ['COPY ssl/server.key /etc/nginx/', [['file', 'ssl/server.key']]],
  [
    'COPY tls-key.pem a.p12 /x/',
    [
      ['file', 'tls-key.pem'],
      ['file', 'a.p12'],
    ],
  ],
  ['COPY prod.config /app/.env', [['file', 'prod.config']]],
  ['COPY .aws/credentials /root/.aws/credentials', [['file', '.aws/credentials']]],
  ['COPY <<EOF /root/.netrc\nmachine a\nEOF', [['file', '/root/.netrc']]],
  ['ENV GOOGLE_APPLICATION_CREDENTIALS=/a/c.json\nCOPY c.json /a/c.json', [['pointed', 'c.json']]],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test.each([
  'COPY .env.example /app/.env.example',
  'COPY . .',
  'COPY id_rsa.pub server.crt ca.pem known_hosts /x/',
  'COPY docker.key /etc/apt/keyrings/docker.key',
  'COPY nginx_signing.key /x/',
  'COPY truststore.jks /x/',
  'COPY --from=build /app/.env /app/',
  'COPY $FILE /app/',
  'ADD https://a.example/server.key /x/',
  'COPY .npmrc ./\nFROM a:1\nRUN b',
  'ONBUILD COPY .env /app/',
])('not %s', (line) => {
  expect(found(line)).toEqual([]);
});
