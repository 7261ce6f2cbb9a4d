import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'minimal-base-image';
const found = (source: string, inputs = {}) => checkRule(id, `${source}\n`, inputs).map(({ text }) => text);

test('the message names the variant', () => {
  expect(checkRule(id, 'FROM python:3.13\n')).toEqual([
    {
      messageId: 'full',
      at: '1:6-1:17',
      text: 'python:3.13',
      message:
        '`python:3.13` carries compilers, headers or tools that a finished program seldom needs. Take `python:3.13-slim`, which is the same without them.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['FROM node:24-trixie', ['node:24-trixie']],
  ['FROM debian:trixie', ['debian:trixie']],
  ['FROM docker.io/library/ruby:3.4', ['docker.io/library/ruby:3.4']],
  ['ARG V=3.13\nFROM python:$V', ['python:$V']],
  ['FROM python:3.13 AS a\nFROM a', ['python:3.13']],
  ['FROM eclipse-temurin:21-jdk', ['eclipse-temurin:21-jdk']],
  ['FROM eclipse-temurin:21', ['eclipse-temurin:21']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'FROM python:3.13-slim',
  'FROM node:24-alpine',
  'FROM debian:13-slim',
  'FROM eclipse-temurin:21-jre',
  'FROM python',
  'FROM python:latest',
  'FROM python@sha256:0000000000000000000000000000000000000000000000000000000000000000',
  'FROM ghcr.io/x/python:3.13',
  'FROM alpine:3.22',
  'FROM node:24 AS build\nFROM scratch\nCOPY --from=build /a /a',
  'FROM node:24 AS dev',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('says what it cannot know', () => {
  expect(unknownTo(id, 'ARG V\nFROM python:$V\n')).toEqual([
    { text: 'python:$V', why: 'the build argument `V` has no default' },
  ]);
});

test.each([
  ['FROM python:3.13', 'FROM python:3.13-slim'],
  ['FROM python:3.13-trixie', 'FROM python:3.13-slim-trixie'],
  ['FROM node:24-trixie AS a', 'FROM node:24-trixie-slim AS a'],
  ['FROM docker.io/library/ruby:3.4', 'FROM docker.io/library/ruby:3.4-slim'],
  ['FROM eclipse-temurin:21', 'FROM eclipse-temurin:21-jre'],
  ['FROM "node:24"', 'FROM "node:24-slim"'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `${before}\n`)).toBe(`${after}\n`);
});
