import { describe, expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'usable-mount';
const found = (lines: string, from = 'node:24-slim') =>
  checkRule(id, `FROM ${from}\n${lines}\n`).map(({ messageId, text }) => [messageId, text]);

test('the messages', () => {
  const source = `FROM node:24-slim
RUN --mount=type=cache,target=~/.npm npm ci
USER node
RUN --mount=type=cache,target=/root/.npm npm ci
RUN --mount=type=cache,target=/home/node/.npm npm ci
`;
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'tilde',
      at: '2:31-2:37',
      text: '~/.npm',
      message:
        'Nothing expands `~` in a mount: this is a directory whose name is `~`, and no program looks there. Write the whole path.',
    },
    {
      messageId: 'closed',
      at: '4:31-4:41',
      text: '/root/.npm',
      message:
        '`/root` is closed to `node`, as whom this step runs: programs use `~/.npm` in the home of that user, and this cache stays empty. Mount it there, with `uid=`.',
    },
    {
      messageId: 'owner',
      at: '5:31-5:46',
      text: '/home/node/.npm',
      message:
        'A cache belongs to root unless it says otherwise, so `node`, as whom this step runs, cannot write to it. Add `uid=` with the number of `node`.',
    },
  ]);
  expect(fixed(id, source)).toBe(`FROM node:24-slim
RUN --mount=type=cache,target=/root/.npm npm ci
USER node
RUN --mount=type=cache,target=/root/.npm npm ci
RUN --mount=type=cache,target=/home/node/.npm,uid=1000 npm ci
`);
});

test.each([
  ['RUN --mount=type=secret,id=npmrc,target=~/.npmrc npm ci', 'tilde', '~/.npmrc'],
  ['USER 1000:1000\nRUN --mount=type=cache,target=/root/.npm,rw npm ci', 'closed', '/root/.npm'],
  ['USER app\nRUN --mount=type=cache,dst=/root/.cache ./build.sh', 'closed', '/root/.cache'],
  ['ARG U=app\nUSER $U\nRUN --mount=type=cache,target=/root/.npm <<EOF\nnpm ci\nEOF', 'closed', '/root/.npm'],
  ['USER node\nRUN --mount=type=cache,id=npm,target=/c npm ci --cache /c', 'owner', '/c'],
])('%j', (lines, messageId, text) => {
  expect(found(lines)).toEqual([[messageId, text]]);
});

test('the user of a base image, and of the stage below', () => {
  const cache = 'RUN --mount=type=cache,target=/root/.npm npm ci';
  expect(found(`USER app\nFROM a\n${cache}`, 'debian:13 AS a')).toEqual([['closed', '/root/.npm']]);
  expect(found(cache, 'unknown/base')).toEqual([]);
});

test('a number that nobody knows is left to the reader', () => {
  const lines = 'FROM debian:13\nUSER app\nRUN --mount=type=cache,target=/c go build\n';
  expect(fixed(id, lines)).toBe(lines);
  expect(fixed(id, `FROM debian:13\nRUN useradd -u 1234 app\n${lines.slice(15)}`)).toContain('target=/c,uid=1234 go');
  const home = 'FROM debian:13\nENV HOME=/app\nRUN --mount=type=cache,target=~/.npm npm ci\n';
  expect(fixed(id, home)).toBe(home);
});

describe('silent', () => {
  test.each([
    'RUN --mount=type=cache,target=/root/.npm npm ci',
    'RUN --mount=type=cache,target=/home/node/.npm npm ci',
    'ARG U\nUSER $U\nRUN --mount=type=cache,target=/root/.npm npm ci',
    'USER node\nUSER root\nRUN --mount=type=cache,target=/root/.npm npm ci',
    'USER node\nRUN --mount=type=cache,target=/root/.npm sudo npm ci',
    'USER node\nRUN --mount=type=cache,target=/root/.npm <<EOF\nsudo npm ci\nEOF',
    'USER node\nRUN --mount=type=cache,target=/root/.npm,uid=1000 npm ci',
    'USER node\nRUN --mount=type=cache,target=/c,mode=0777 npm ci',
    'USER node\nRUN --mount=type=cache,target=/c,from=caches npm ci',
    'USER node\nRUN --mount=type=cache,target=/c,ro npm ci',
    'USER node\nRUN --mount=type=cache,target=$C npm ci',
    'USER node\nRUN --mount=type=bind,target=/root/.npm npm ci',
    'USER node\nRUN --mount=type=cache,target=/c cp /c/a .',
    'RUN chmod 755 /root\nUSER node\nRUN --mount=type=cache,target=/root/.npm npm ci',
    'RUN --mount=type=cache,id=c,target=/c npm ci\nUSER node\nRUN --mount=type=cache,id=c,target=/d npm ci',
    'RUN --mount=type=cache,target=/c chown node /c\nUSER node\nRUN --mount=type=cache,target=/c npm ci',
    'RUN useradd -o -u 0 app\nUSER app\nRUN --mount=type=cache,target=/c npm ci',
    'USER node\nONBUILD RUN --mount=type=cache,target=/root/.npm npm ci',
  ])('%j', (lines) => {
    expect(found(lines)).toEqual([]);
  });

  test('on Windows', () => {
    const lines = 'USER app\nRUN --mount=type=cache,target=/c npm ci';
    expect(found(lines, '--platform=windows/amd64 unknown/base')).toEqual([]);
  });
});
