import { expect, test } from 'vitest';
import { checkRule, unknownTo } from '../testing/check.ts';

const id = 'no-external-hosts-baked-in';
const found = (line: string) => checkRule(id, `FROM a:1\n${line}\n`).map(({ text }) => text);

test('the value', () => {
  expect(checkRule(id, 'FROM a:1\nENV DB_HOST=localhost\n')).toEqual([
    {
      messageId: 'host',
      at: '2:13-2:22',
      text: 'localhost',
      message:
        '`localhost` is the container itself or a machine of one network, so `DB_HOST` works in one place only. Use the name of the service, or leave it to be set at start.',
    },
  ]);
});

test.each([
  ['ENV DATABASE_URL="postgres://u@10.1.2.3:5432/db"', ['"postgres://u@10.1.2.3:5432/db"']],
  ['ENV API_ENDPOINT http://host.docker.internal/', ['http://host.docker.internal/']],
  ['ENV CACHE_ADDR=192.168.1.2:6379 Q_SERVER=mq.local', ['192.168.1.2:6379', 'mq.local']],
  ['ARG H=localhost\nENV DB_HOST=$H', ['$H']],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test.each([
  'ENV DB_HOST=db API_URL=https://api.example.org',
  'ENV HOST=localhost',
  'ENV UPSTREAM_URL=http://127.0.0.1:3000 INIT_URI=http://localhost:6060/',
  'ENV LISTEN_ADDR=127.0.0.1:80 BIND_HOST=localhost',
  'ENV APP_HOST=0.0.0.0',
  'ENV DB_HOST=localhost\nFROM b:1',
  'FROM a:1 AS dev\nENV DB_HOST=localhost',
])('not %s', (line) => {
  expect(found(line)).toEqual([]);
});

test('says what it cannot know', () => {
  expect(unknownTo(id, 'FROM a:1\nARG H\nENV DB_HOST=$H\n')).toEqual([
    { text: '$H', why: 'the build argument `H` has no default' },
  ]);
});
