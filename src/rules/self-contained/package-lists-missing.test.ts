import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'package-lists-missing';
const found = (source: string) => checkRule(id, source).map(({ at }) => at);

test('the message names the image and a package', () => {
  expect(checkRule(id, 'FROM debian:13-slim\nRUN apt-get install -y procps curl git\n')).toEqual([
    {
      messageId: 'missing',
      at: '2:5-2:20',
      text: 'apt-get install',
      message:
        '`debian:13-slim` comes without package lists and no `apt-get update` runs before this, so `curl` is not found. Put `apt-get update &&` in front.',
    },
  ]);
});

test.each([
  ['apt, too', 'FROM ubuntu:24.04\nRUN apt install -y curl\n', '2:5-2:16'],
  ['flags in front', 'FROM debian:13\nRUN apt-get -qq -y install wget=1.25.0-2\n', '2:5-2:27'],
  ['with a variable in front', 'FROM debian:13\nRUN A=b apt-get install -y curl\n', '2:9-2:24'],
  [
    'behind a user and files',
    'FROM debian:13\nRUN useradd a\nCOPY . /app\nRUN set -e; apt-get install -y git\n',
    '4:13-4:28',
  ],
  [
    'in a stage that is built on another',
    'FROM debian:13 AS a\nRUN mkdir /a\nFROM a\nRUN apt-get install -y curl\n',
    '4:5-4:20',
  ],
  ['the first of several', 'FROM debian:13\nRUN apt-get install -y curl\nRUN apt-get install -y git\n', '2:5-2:20'],
  ['an image made for one language', 'FROM node:22-slim\nRUN apt-get install -y git\n', '2:5-2:20'],
  ['an image with many packages', 'FROM python:3.12\nRUN apt-get install -y ffmpeg\n', '2:5-2:20'],
  ['with a secret', 'FROM debian:13\nRUN --mount=type=secret,id=a apt-get install -y curl\n', '2:30-2:45'],
])('%s', (_, source, at) => {
  expect(found(source)).toEqual([at]);
});

test.each([
  ['an update in front', 'FROM debian:13\nRUN apt-get update && apt-get install -y curl\n'],
  ['an update in a step before', 'FROM debian:13\nRUN apt-get update\nRUN apt-get install -y curl\n'],
  ['an update in the stage below', 'FROM debian:13 AS a\nRUN apt-get update\nFROM a\nRUN apt-get install -y curl\n'],
  ['an install that updates', 'FROM debian:13\nRUN apt-get install --update -y curl\n'],
  ['lists in another place', 'FROM debian:13\nRUN apt-get -o Dir::State::lists=/lists install -y curl\n'],
  ['a script before', 'FROM debian:13\nCOPY a.sh /\nRUN /a.sh\nRUN apt-get install -y curl\n'],
  [
    'a downloaded script before',
    'FROM node:22\nRUN curl -fsSL https://example.org/setup | bash - && apt-get install -y tini\n',
  ],
  ['a function that may update', 'FROM debian:13\nRUN up() { apt-get update; }; up; apt-get install -y curl\n'],
  ['a name nobody knows', 'FROM debian:13\nARG prepare\nRUN $prepare && apt-get install -y curl\n'],
  [
    'lists that are copied',
    'FROM debian:13\nCOPY --from=lists /lists /var/lib/apt/lists\nRUN apt-get install -y curl\n',
  ],
  ['a root file system that is copied', 'FROM debian:13\nADD rootfs.tar /\nRUN apt-get install -y curl\n'],
  [
    'lists that are moved',
    'FROM debian:13\nCOPY lists /lists\nRUN cp -r /lists /var/lib/apt/\nRUN apt-get install -y curl\n',
  ],
  ['a place nobody knows', 'FROM debian:13\nARG to\nCOPY a $to\nRUN apt-get install -y curl\n'],
  ['lists in a cache', 'FROM debian:13\nRUN --mount=type=cache,target=/var/lib/apt apt-get install -y curl\n'],
  ['what the image may have', 'FROM node:22\nRUN apt-get install -y curl\n'],
  ['what the image has', 'FROM debian:13\nRUN apt-get install -y tar\n'],
  ['a file', 'FROM debian:13\nCOPY curl.deb /tmp/\nRUN apt-get install -y /tmp/curl.deb\n'],
  ['another image', 'FROM example.org/debian:13\nRUN apt-get install -y curl\n'],
  ['an image that is not official', 'FROM bitnami/node:22\nRUN apt-get install -y tini\n'],
  ['an image of an argument', 'ARG base\nFROM $base\nRUN apt-get install -y curl\n'],
  ['a branch', 'FROM debian:13\nRUN if [ -d /lists ]; then apt-get install -y curl; fi\n'],
  ['what may fail', 'FROM debian:13\nRUN true || apt-get install -y curl\n'],
  ['no install', 'FROM debian:13\nRUN apt-get clean\n'],
])('not: %s', (_, source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  ['RUN apt-get install -y curl\n', 'RUN apt-get update && apt-get install -y curl\n'],
  [
    'RUN set -e; \\\n    A=b apt-get install -y curl\n',
    'RUN set -e; \\\n    apt-get update && A=b apt-get install -y curl\n',
  ],
  ['RUN yes | apt-get install curl\n', 'RUN yes | apt-get install curl\n'],
  ['RUN ["apt-get", "install", "-y", "curl"]\n', 'RUN ["apt-get", "install", "-y", "curl"]\n'],
])('fix of %s', (source, after) => {
  expect(fixed(id, `FROM debian:13\n${source}`)).toBe(`FROM debian:13\n${after}`);
});
