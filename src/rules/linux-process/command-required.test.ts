import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'command-required';
const found = (source: string, inputs = {}) => checkRule(id, source, inputs).map(({ text, at }) => [text, at]);

test('the message', () => {
  expect(checkRule(id, 'FROM golang:1.25 AS build\nFROM alpine:3.22\nCOPY --from=build /a /a\n')).toEqual([
    {
      messageId: 'missing',
      at: '2:6-2:17',
      text: 'alpine:3.22',
      message:
        'The image does not say what it runs, and its base brings only the shell /bin/sh. Add an `ENTRYPOINT` or a `CMD` that starts the program.',
    },
  ]);
});

test('once, at the last FROM of its chain', () => {
  expect(found('FROM debian:13 AS base\nRUN a\nFROM base\nRUN b\n')).toEqual([['base', '3:6-3:10']]);
});

test.each([
  'FROM alpine:3.22\nCMD ["a"]\n',
  'FROM alpine:3.22 AS base\nENTRYPOINT ["a"]\nFROM base\n',
  'FROM nginx:1.29\nCOPY a /a\n',
  'FROM node:24\nCOPY a /a\n',
  'FROM example.org/a:1\n',
  'FROM $BASE\n',
  'FROM alpine:3.22\nONBUILD COPY a /a\n',
  'FROM alpine:3.22 AS dev\n',
  'FROM alpine:3.22 AS build\nFROM scratch AS artifact\nCOPY --from=build /out /\n',
])('silent on %j', (source) => {
  expect(found(source)).toEqual([]);
});

test('off on fragments', () => {
  expect(found('RUN a\n', { fragment: true })).toEqual([]);
});
