import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'user-required';
const found = (source: string, inputs = {}) => checkRule(id, source, inputs).map(({ text, at }) => [text, at]);

test('no USER where the base image has none', () => {
  expect(checkRule(id, 'FROM node:24-slim\nCMD ["node", "a.js"]\n')).toEqual([
    {
      messageId: 'missing',
      at: '2:1-2:4',
      text: 'CMD',
      message:
        'No `USER` is set, so the program runs as root, and whoever breaks into it is root. Set a `USER` with a number above 0.',
    },
  ]);
  expect(found('FROM scratch\nENTRYPOINT ["/server"]\n')).toEqual([['ENTRYPOINT', '2:1-2:11']]);
  expect(found('FROM node:24-slim AS x\nCMD ["node", "a.js"]\nFROM x\n')).toEqual([['CMD', '2:1-2:4']]);
});

test.each([
  ['a USER', 'FROM alpine:3.22\nUSER app\nCMD ["a"]'],
  ['a USER of the stage below', 'FROM alpine:3.22 AS x\nUSER app\nFROM x\nCMD ["a"]'],
  ['no command', 'FROM alpine:3.22\nRUN a'],
  ['a base with a user', 'FROM gcr.io/distroless/static:nonroot\nCMD ["a"]'],
  ['a program that drops root', 'FROM alpine:3.22\nENTRYPOINT ["su-exec", "app", "server"]'],
  ['an entrypoint that drops root', 'FROM debian:13\nENTRYPOINT ["/usr/local/bin/entrypoint-demoter", "/start.sh"]'],
  ['a script that drops root', 'FROM alpine:3.22\nCMD chown app /data && exec gosu app server'],
  ['a base whose entrypoint drops root', 'FROM postgres:17\nCMD ["postgres", "-c", "x=1"]'],
  ['a server with workers', 'FROM debian:13\nCMD ["php-fpm"]'],
  [
    'a server with workers behind a script',
    'FROM debian:13\nENTRYPOINT ["entry.sh"]\nCMD ["nginx", "-g", "daemon off;"]',
  ],
  ['a prompt', 'FROM python:3.13\nCMD ["python3"]'],
  ['a prompt with its option', 'FROM debian:13\nCMD ["php", "-a"]'],
  ['a prompt in shell form', 'FROM debian:13\nENTRYPOINT bash'],
  ['a prompt that replaces the shell', 'FROM debian:13\nCMD exec /bin/bash'],
  ['a prompt behind a script', 'FROM debian:13\nENTRYPOINT ["docker-entrypoint.sh"]\nCMD ["sh"]'],
  ['a program that starts containers', 'FROM alpine:3.22\nENTRYPOINT ["dockerd-entrypoint.sh"]\nCMD []'],
  ['a program that lets several users in', 'FROM debian:13\nCMD ["/usr/sbin/sshd", "-D"]'],
  [
    'a script that a shell starts and a user for it',
    'FROM debian:13\nRUN useradd a\nCMD ["bash", "-c", "~/entrypoint.sh"]',
  ],
  ['only triggers', 'FROM alpine:3.22\nONBUILD CMD ["a"]'],
  ['Windows', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCMD ["a"]'],
])('not with %s', (_, source) => {
  expect(found(`${source}\n`)).toEqual([]);
});

test('is off on fragments', () => {
  expect(found('FROM node:24-slim\nCMD ["node", "a.js"]\n', { fragment: true })).toEqual([]);
});

test('says what it cannot know', () => {
  expect(unknownTo(id, 'FROM example.org/base:1\nCMD ["a"]\n')).toEqual([
    { text: 'CMD ["a"]', why: 'what user the base image `example.org/base:1` sets is not known' },
  ]);
  expect(unknownTo(id, 'FROM debian:13\nRUN apt-get install -y gosu\nENTRYPOINT ["/start.sh"]\n')).toEqual([
    { text: 'ENTRYPOINT ["/start.sh"]', why: 'the start script may drop root: the image has a program for it' },
  ]);
});

test('a start script may change the user', () => {
  expect(checkRule(id, 'FROM debian:13\nENTRYPOINT ["tini", "--", "/entrypoint.sh"]\n')).toEqual([
    {
      messageId: 'script',
      at: '2:1-2:11',
      text: 'ENTRYPOINT',
      message:
        'No `USER` is set, so the start script runs as root, and all it starts too unless it changes the user. Set a `USER` with a number above 0.',
    },
  ]);
});

test('a user that is made and a script that nobody sees', () => {
  const user = 'FROM debian:13\nRUN useradd -r app\n';
  const why = 'the start script may drop root: the image has a user for it';
  for (const start of [
    'ENTRYPOINT ["/docker-entrypoint.sh"]',
    'CMD ["bash", "/opt/start.sh"]',
    'ENTRYPOINT ["tini", "--", "/entrypoint"]',
    'ENTRYPOINT ["/init"]',
    'ENTRYPOINT ["/entrypoint.sh"]\nCMD server --port 80',
  ]) {
    expect(found(`${user}${start}\n`)).toEqual([]);
    expect(unknownTo(id, `${user}${start}\n`)).toEqual([{ text: start.split('\n')[0], why }]);
    expect(found(`FROM debian:13\n${start}\n`)).toHaveLength(1);
  }
  expect(found(`${user}CMD ["/server"]\n`)).toEqual([['CMD', '3:1-3:4']]);
  expect(found(`${user}ENTRYPOINT ["sh", "-c", "exec server"]\n`)).toEqual([['ENTRYPOINT', '3:1-3:11']]);
  const seen = 'COPY --chmod=755 <<EOF /start.sh\n#!/bin/sh\nexec server\nEOF\nENTRYPOINT ["/start.sh"]\n';
  expect(found(user + seen)).toEqual([['ENTRYPOINT', '7:1-7:11']]);
});

test('sets a user', () => {
  expect(fixed(id, 'FROM node:24-slim\nCOPY . .\nCMD ["node", "a.js"]\n')).toBe(
    'FROM node:24-slim\nCOPY . .\nUSER 10001:10001\nCMD ["node", "a.js"]\n',
  );
});

test('cron starts the jobs of several users', () => {
  expect(found('FROM debian:13\nCMD ["cron", "-f"]\n')).toEqual([]);
  expect(found('FROM alpine:3.22\nCMD crond -f\n')).toEqual([]);
});

test('xinetd starts each server as the user its file names', () => {
  expect(found('FROM debian:13\nCMD ["/usr/sbin/xinetd", "-dontfork"]\n')).toEqual([]);
});

test('systemd is the first process of a whole system', () => {
  expect(found('FROM centos:7\nCMD ["/usr/sbin/init"]\n')).toEqual([]);
  expect(found('FROM debian:13\nENTRYPOINT ["/lib/systemd/systemd"]\n')).toEqual([]);
});
