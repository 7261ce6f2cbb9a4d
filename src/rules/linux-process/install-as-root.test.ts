import { describe, expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'install-as-root';
const found = (source: string) => checkRule(id, source).map(({ messageId, text }) => [messageId, text]);

test('a USER of the file', () => {
  expect(checkRule(id, 'FROM debian:12\nUSER 1000\nRUN apt-get update && apt-get install -y curl\n')).toEqual([
    {
      messageId: 'denied',
      at: '3:5-3:19',
      text: 'apt-get update',
      message:
        '`apt-get update` needs root, and this step runs as `1000`, so the build stops with “permission denied”. Put it above the USER, or set `USER root` for it.',
    },
  ]);
});

test('the user of the base image', () => {
  expect(checkRule(id, 'FROM jenkins/jenkins:lts\nRUN apt-get update\n')).toEqual([
    {
      messageId: 'inherited',
      at: '2:5-2:19',
      text: 'apt-get update',
      message:
        '`apt-get update` needs root, and the base image `jenkins/jenkins` sets the user `jenkins`, so the build stops with “permission denied”. Set `USER root` above, and `USER jenkins` again below.',
    },
  ]);
});

describe('finds', () => {
  test.each([
    ['FROM node:24\nUSER node\nRUN apt-get -qq install -y a', 'apt-get -qq install'],
    ['FROM a:1\nRUN useradd app\nUSER app\nRUN cd /x; dnf install -y a', 'dnf install'],
    ['FROM a:1\nRUN adduser -D -u 500 app\nUSER app:app\nRUN apk add --no-cache a && b', 'apk add'],
    ['FROM a:1 AS b\nUSER nobody\nFROM b\nRUN zypper -n in a', 'zypper -n in'],
    ['FROM a:1\nARG U=1000\nUSER $U\nRUN yum -y install a', 'yum -y install'],
    ['FROM a:1\nUSER 1000\nRUN ["apk", "add", "a"]', '"apk", "add"'],
  ])('%s', (source, text) => {
    expect(found(`${source}\n`)).toEqual([['denied', text]]);
  });
});

test.each([
  'FROM a:1\nRUN apk add a',
  'FROM a:1\nUSER app\nRUN apk add a',
  'FROM a:1\nUSER $U\nRUN apk add a',
  'FROM a:1\nRUN useradd -o -u 0 app\nUSER app\nRUN apk add a',
  'FROM debian:12\nUSER 1000\nUSER root\nRUN apt-get update',
  'FROM a:1\nUSER 1000\nRUN sudo apk add a',
  'FROM a:1\nUSER 1000\nRUN sudo sh -c "apk add a"',
  'FROM a:1\nUSER 1000\nRUN fakeroot apk add a',
  'FROM a:1\nUSER 1000\nSHELL ["sudo", "sh", "-c"]\nRUN apk add a',
  'FROM a:1\nUSER 1000\nRUN apk add --root /x a',
  'FROM a:1\nUSER 1000\nRUN apt-get -o Dir::State=/x update',
  'FROM a:1\nUSER 1000\nRUN dnf download a && apt-get install --print-uris a',
  'FROM a:1\nUSER 1000\nRUN [ -x /a ] && apk add a',
  'FROM a:1\nUSER 1000\nRUN which a || apk add a',
  'FROM a:1\nUSER 1000\nRUN apk add a || true',
  'FROM a:1\nUSER 1000\nRUN if [ "$(id -u)" = 0 ]; then apk add a; fi',
  'FROM a:1\nUSER 1000\nRUN f() { apk add a; }',
  'FROM a:1\nUSER 1000\nRUN test -x /a || exit 0; apk add a',
  'FROM a:1\nUSER 1000\nRUN pip install a && npm install -g b && brew install c',
  'FROM a:1\nUSER 1000\nONBUILD RUN apk add a',
])('not %s', (source) => {
  expect(found(`${source}\n`)).toEqual([]);
});

test.each([
  [
    'FROM debian:12\nUSER 1000:1000\n# curl\nRUN apt-get update \\\n  && apt-get install -y curl\nCMD a\n',
    'FROM debian:12\nUSER 1000:1000\nUSER root\n# curl\nRUN apt-get update \\\n  && apt-get install -y curl\nUSER 1000:1000\nCMD a\n',
  ],
  [
    'FROM jenkins/jenkins:lts\nRUN apt-get update',
    'FROM jenkins/jenkins:lts\nUSER root\nRUN apt-get update\nUSER jenkins',
  ],
])('the fix: %j', (source, expected) => {
  expect(fixed(id, source)).toBe(expected);
  expect(found(expected)).toEqual([]);
});
