import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'volume-for-state';
const found = (lines: string) =>
  checkRule(id, `FROM debian:13-slim\n${lines}\n`).map(({ message }) => / to `([^`]*)`/.exec(message)![1]);

test('the server', () => {
  expect(checkRule(id, 'FROM debian:13-slim\nCMD ["mongod", "--bind_ip_all"]\n')).toEqual([
    {
      messageId: 'undeclared',
      at: '2:6-2:14',
      text: '"mongod"',
      message:
        '`mongod` writes to `/data/db`, which no `VOLUME` declares, so the data goes with the container, and nobody reads in the image what has to be kept. Declare it.',
    },
  ]);
});

test.each([
  ['CMD exec mysqld --datadir=/srv/sql/', ['/srv/sql']],
  ['CMD ["postgres", "-D", "/pg"]', ['/pg']],
  ['CMD ["minio", "server", "/export"]', ['/export']],
  ['CMD ["redis-server", "--appendonly", "yes", "--dir", "/r"]', ['/r']],
  ['VOLUME /data/other\nCMD ["mongod"]', ['/data/db']],
])('%s', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test.each([
  'VOLUME /data\nCMD ["mongod"]',
  'VOLUME $V\nCMD ["mongod"]',
  'CMD ["postgres"]',
  'CMD ["redis-server"]',
  'CMD mongod --dbpath $D',
  'RUN mongod',
  'CMD ["mongod"]\nFROM debian:13-slim\nCMD ["a"]',
  'FROM debian:13-slim AS dev\nCMD ["mongod"]',
])('not %s', (lines) => {
  expect(found(lines)).toEqual([]);
});

test('says what it cannot know', () => {
  expect(unknownTo(id, 'FROM me/base:1\nCMD ["mongod"]\n')).toEqual([
    { text: 'CMD ["mongod"]', why: 'the volumes of the base image are not known' },
  ]);
});

test('declares it in front of the command', () => {
  expect(fixed(id, 'FROM debian:13-slim\nUSER 1\n# start\nCMD ["mongod"]\n')).toBe(
    'FROM debian:13-slim\nUSER 1\nVOLUME /data/db\n# start\nCMD ["mongod"]\n',
  );
});
