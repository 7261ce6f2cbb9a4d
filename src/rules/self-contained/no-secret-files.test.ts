import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

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
  ['COPY a.key b.key /x/\nRUN apt-key add /x/a.key && rpm -i /x/b.key', [['file', 'b.key']]],
  [
    'COPY tls-key.pem a.p12 /x/',
    [
      ['file', 'tls-key.pem'],
      ['file', 'a.p12'],
    ],
  ],
  ['COPY prod.config /app/.env', [['file', 'prod.config']]],
  ['COPY .aws/credentials /root/.aws/credentials', [['file', '.aws/credentials']]],
  ['COPY .docker/config.json /root/.docker/', [['file', '.docker/config.json']]],
  ['COPY .docker/start.sh .aws/task.json /app/', []],
  ['COPY <<EOF /root/.netrc\nmachine a\nEOF', [['file', '/root/.netrc']]],
  ['ENV GOOGLE_APPLICATION_CREDENTIALS=/a/c.json\nCOPY c.json /a/c.json', [['pointed', 'c.json']]],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test.each([
  [
    'WORKDIR /app\nCOPY package.json .npmrc ./\nRUN npm ci',
    'WORKDIR /app\nCOPY package.json ./\nRUN --mount=type=secret,id=npmrc,target=/app/.npmrc npm ci',
  ],
  [
    'COPY id_rsa /root/.ssh/id_rsa\nRUN a\nRUN chmod 600 /root/.ssh/id_rsa',
    'RUN a\nRUN --mount=type=secret,id=id_rsa,target=/root/.ssh/id_rsa chmod 600 /root/.ssh/id_rsa',
  ],
  ['USER 7:8\nCOPY .netrc /h/\nRUN a', 'USER 7:8\nRUN --mount=type=secret,id=netrc,target=/h/.netrc,uid=7 a'],
  ['COPY .env /app/\nRUN npm ci', 'RUN npm ci'],
  [
    'COPY .npmrc /x/\nRUN --mount=type=secret,id=n,target=/x/.npmrc npm ci',
    'RUN --mount=type=secret,id=n,target=/x/.npmrc npm ci',
  ],
  ['COPY <<EOF /root/.netrc\nmachine a\nEOF\nCMD x', 'CMD x'],
  ['ADD ["keys/id_rsa", "a", "/x/"]', 'ADD ["a", "/x/"]'],
  [
    'ENV GOOGLE_APPLICATION_CREDENTIALS=/a/c.json\nCOPY c.json /a/c.json\nRUN x',
    'ENV GOOGLE_APPLICATION_CREDENTIALS=/a/c.json\nRUN x',
  ],
])('the fix: %j', (source, expected) => {
  expect(fixed(id, `FROM a:1\n${source}\n`)).toBe(`FROM a:1\n${expected}\n`);
  expect(fixed(id, `FROM a:1\n${expected}\n`)).toBe(`FROM a:1\n${expected}\n`);
});

test.each([
  'COPY .npmrc /x/\nRUN npm ci\nRUN npm run build',
  'COPY .npmrc /app\nRUN npm ci',
  'COPY .npmrc ./\nRUN npm ci',
  'USER app\nCOPY .npmrc /x/\nRUN npm ci',
  'COPY .netrc <<EOF /x/\na\nEOF',
])('no fix for %j', (source) => {
  expect(fixed(id, `FROM a:1\n${source}\n`)).toBe(`FROM a:1\n${source}\n`);
});

test.each([
  'COPY .env.example /app/.env.example',
  'COPY .env.example .env',
  'COPY config.sample /app/.env',
  'COPY docker/env /app/.env',
  'COPY . .',
  'COPY id_rsa.pub server.crt ca.pem known_hosts /x/',
  'COPY docker.key /etc/apt/keyrings/docker.key',
  'COPY nginx_signing.key /x/',
  'COPY truststore.jks /x/',
  'COPY vendor.key /tmp/vendor.key\nRUN apt-key add /tmp/vendor.key',
  'ADD vendor.key /tmp/\nRUN a && rpm --import /tmp/vendor.key',
  'COPY --from=build /app/.env /app/',
  'COPY $FILE /app/',
  'ADD https://a.example/server.key /x/',
  'COPY .npmrc ./\nFROM a:1\nRUN b',
  'ONBUILD COPY .env /app/',
])('not %s', (line) => {
  expect(found(line)).toEqual([]);
});
