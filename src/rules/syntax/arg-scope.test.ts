import { expect, test } from 'vitest';
import { check } from '../../checker/checker.ts';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'arg-scope';

test.each([
  [
    'ARG VERSION=1.2\nFROM alpine:3.22\nRUN echo "$VERSION" > /version\n',
    {},
    [
      {
        messageId: 'outside',
        at: '3:12-3:19',
        text: 'VERSION',
        message:
          'The ARG `VERSION` before the first FROM is not visible inside a stage, so this is empty. Add `ARG VERSION` below the FROM.',
      },
    ],
  ],
  [
    'ARG TAG=1\nFROM a:1\nLABEL a=$TAG\nRUN b $TAG\nFROM c:1\nUSER $TAG\n',
    {},
    [
      {
        messageId: 'outside',
        at: '3:10-3:13',
        text: 'TAG',
        message:
          'The ARG `TAG` before the first FROM is not visible inside a stage, so this is empty. Add `ARG TAG` below the FROM.',
      },
      {
        messageId: 'outside',
        at: '6:7-6:10',
        text: 'TAG',
        message:
          'The ARG `TAG` before the first FROM is not visible inside a stage, so this is empty. Add `ARG TAG` below the FROM.',
      },
    ],
  ],
  [
    'ARG X\nFROM a:1\nRUN <<E\necho ${X}\nE\n',
    {},
    [
      {
        messageId: 'outside',
        at: '4:8-4:9',
        text: 'X',
        message:
          'The ARG `X` before the first FROM is not visible inside a stage, so this is empty. Add `ARG X` below the FROM.',
      },
    ],
  ],
  [
    'ARG X=1\nFROM a:1\nONBUILD RUN $X\nRUN a \\\n  $X\n',
    {},
    [
      {
        messageId: 'outside',
        at: '5:4-5:5',
        text: 'X',
        message:
          'The ARG `X` before the first FROM is not visible inside a stage, so this is empty. Add `ARG X` below the FROM.',
      },
    ],
  ],
  [
    'ARG BASE_TAG=3\nFROM example/app:$BASE_TAG\nLABEL base=$BASE_TAG\n',
    {},
    [
      {
        messageId: 'outside',
        at: '3:13-3:21',
        text: 'BASE_TAG',
        message:
          'The ARG `BASE_TAG` before the first FROM is not visible inside a stage, so this is empty. Add `ARG BASE_TAG` below the FROM.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY app-$TARGETARCH /app\nRUN uname -m | grep ${TARGETARCH}\n',
    {},
    [
      {
        messageId: 'platform',
        at: '2:11-2:21',
        text: 'TARGETARCH',
        message:
          'The builder gives `TARGETARCH` only to a stage that asks for it, so this is empty. Add `ARG TARGETARCH` below the FROM.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['ARG X=1\nFROM a:$X\nARG X\nRUN $X\n', {}],
  ['ARG X=1\nFROM a:1\nENV X=2\nRUN $X\n', {}],
  ['ARG X=1\nFROM a:1 AS b\nARG X\nFROM b\nRUN $X\n', {}],
  ["ARG X=1\nFROM a:1\nRUN awk '{ print $X }'\n", {}],
  ['ARG X=1\nFROM a:1\nRUN X=2 && echo $X\n', {}],
  ['ARG X=1\nFROM a:1\nRUN for X in a b; do echo $X; done\n', {}],
  ['ARG X=1\nFROM a:1\nRUN echo ${X:-2} \\$X\nCMD echo $X\n', {}],
  ['ARG NODE_VERSION=1\nFROM myimage:1\nRUN echo $NODE_VERSION\n', {}],
  [
    'ARG CUDA_VERSION=12.9.1\nFROM nvidia/cuda:${CUDA_VERSION}-devel-ubuntu22.04 AS a\nFROM a\nRUN echo $CUDA_VERSION\n',
    {},
  ],
  ['ARG ROS_DISTRO=jazzy\nFROM ros:${ROS_DISTRO}-ros-core AS a\nFROM a\nRUN ls /opt/ros/$ROS_DISTRO\n', {}],
  ['ARG HOME=1\nFROM a:1\nRUN cd $HOME\n', {}],
  ['FROM a:1\nRUN $X\n', {}],
  ['FROM alpine:3.22\nARG TARGETARCH\nRUN a $TARGETARCH\n', {}],
  ['FROM alpine:3.22 AS a\nARG TARGETARCH\nFROM a\nRUN a $TARGETARCH\n', {}],
  ['FROM alpine:3.22\nRUN a ${TARGETARCH:-amd64} && TARGETOS=b && c $TARGETOS\n', {}],
  ['FROM example.org/builder:1\nRUN a $TARGETARCH\n', {}],
  ['FROM --platform=$BUILDPLATFORM alpine:3.22\nRUN a\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  [
    'ARG VERSION=1.2\nFROM alpine:3.22\nRUN echo "$VERSION" > /version\n',
    {},
    'ARG VERSION=1.2\nFROM alpine:3.22\nARG VERSION\nRUN echo "$VERSION" > /version\n',
  ],
  [
    'ARG TAG=1\nFROM a:1\nLABEL a=$TAG\nRUN b $TAG\nFROM c:1\nUSER $TAG\n',
    {},
    'ARG TAG=1\nFROM a:1\nARG TAG\nLABEL a=$TAG\nRUN b $TAG\nFROM c:1\nARG TAG\nUSER $TAG\n',
  ],
  ['ARG X\nFROM a:1\nRUN <<E\necho ${X}\nE\n', {}, 'ARG X\nFROM a:1\nARG X\nRUN <<E\necho ${X}\nE\n'],
  [
    'ARG X=1\nFROM a:1\nONBUILD RUN $X\nRUN a \\\n  $X\n',
    {},
    'ARG X=1\nFROM a:1\nARG X\nONBUILD RUN $X\nRUN a \\\n  $X\n',
  ],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});

test.each(['$UID', '${UID}'])('%s is the argument, no variable of bash', (written) => {
  const source = `ARG UID=1000\nFROM debian:13\nRUN useradd -u ${written} app\n`;
  const rules = { 'arg-scope': 'on', 'no-bashism-in-sh': 'on' } as const;
  expect(check(source, { rules }).findings.map(({ rule }) => rule)).toEqual(['arg-scope']);
  const declared = source.replace('RUN', 'ARG UID\nRUN');
  expect(check(declared, { rules }).findings).toEqual([]);
});
