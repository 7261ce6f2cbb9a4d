import { describe, expect, test } from 'vitest';
import { check } from '../../index.ts';
import { checkRule } from '../testing/check.ts';

const id = 'package-manager-missing';
const found = (source: string) => checkRule(id, `${source}\n`).map(({ messageId, text }) => [messageId, text]);

test('the manager of another distribution', () => {
  expect(checkRule(id, 'FROM node:24-alpine\nRUN apt-get update\n')).toEqual([
    {
      messageId: 'other',
      at: '2:5-2:12',
      text: 'apt-get',
      message:
        '`apt-get` is not in the base image `node:24-alpine`, so the build stops with “not found”. Its package manager is `apk`: write `apk add`, with the names that packages have there, or take a base image that has `apt-get`.',
    },
  ]);
});

test('an image without one', () => {
  expect(checkRule(id, 'FROM gcr.io/distroless/static-debian12\nRUN ["apt-get", "update"]\n')).toEqual([
    {
      messageId: 'none',
      at: '2:6-2:15',
      text: '"apt-get"',
      message:
        '`apt-get` is not in the base image `gcr.io/distroless/static-debian12`, which has no package manager, so the build stops. Install in a stage on another image and copy what is needed, or take a base image that has `apt-get`.',
    },
  ]);
});

describe('finds', () => {
  test.each([
    ['FROM debian:12\nRUN apk add a', 'apk'],
    ['FROM ubuntu:24.04\nRUN sudo yum install -y a', 'yum'],
    ['FROM fedora:42\nRUN cd /x && apt-get install -y a', 'apt-get'],
    ['FROM alpine:3.22\nRUN apk add a && apt install b', 'apt'],
    ['FROM alpine:3.22 AS b\nRUN a\nFROM b\nRUN apt-get clean', 'apt-get'],
    ['FROM alpine:3.22\nWORKDIR /srv\nCOPY . .\nCOPY start /usr/local/bin/start\nRUN apt-get clean', 'apt-get'],
    ['FROM alpine:3.22\nRUN mkdir /capture\nRUN apt-get clean', 'apt-get'],
  ])('%s', (source, text) => {
    expect(found(source)).toEqual([['other', text]]);
  });
});

test('each step, once the build has stopped', () => {
  const source = 'FROM alpine:3.22\nRUN apt-get update && apt-get install -y make\nCOPY . /\nRUN apt-get install -y b';
  expect(found(source)).toEqual([
    ['other', 'apt-get'],
    ['other', 'apt-get'],
  ]);
});

test('other rules about the command leave it to this one', () => {
  const source = 'FROM alpine:3.22\nRUN apt update && apt upgrade && apt install curl\nUSER 1000\nCMD ["a"]\n';
  expect(
    check(source, { preset: 'strict' }).findings.flatMap(({ rule, range }) => (range.start.line === 2 ? rule : [])),
  ).toEqual([id]);
});

test.each([
  'FROM alpine:3.22\nRUN apk add a',
  'FROM debian:12\nRUN apt-get update',
  'FROM fedora:42\nRUN yum install -y a && microdnf install b',
  'FROM a:1\nRUN apk add a',
  'ARG T=3.22\nFROM alpine:$T\nRUN apt-get update',
  'FROM alpine:3.22\nRUN apk add apt\nRUN apt-get update',
  'FROM debian:12\nRUN apt-get install -y dnf && dnf install -y a',
  'FROM alpine:3.22\nRUN command -v apt-get && apt-get update',
  'FROM alpine:3.22\nRUN apk add a || apt-get install a',
  'FROM alpine:3.22\nRUN if [ -x /usr/bin/apt-get ]; then apt-get update; fi',
  'FROM alpine:3.22\nRUN tar -xzf /a -C /\nRUN apt-get update',
  'FROM alpine:3.22\nRUN ./setup.sh && apt-get update',
  'FROM alpine:3.22\nCOPY --from=debian:12 / /\nRUN apt-get update',
  'FROM debian:12\nCOPY --from=alpine:3.22 /sbin/apk /opt/apk\nRUN apk add a',
  'FROM debian:12\nCOPY --from=a /tools/ /usr/local/bin/\nRUN apk add a',
  'FROM debian:12\nRUN /opt/apk add a',
  'FROM debian:12\nRUN chroot /mnt apk add a',
  'FROM debian:12\nRUN --mount=from=a,target=/opt apk add a',
  'FROM openjdk:8-jdk-alpine\nRUN apt -d out src/A.java',
  'FROM debian:12\nONBUILD RUN apk add a',
  'FROM scratch\nRUN apk add a',
  'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN apk add a',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});
