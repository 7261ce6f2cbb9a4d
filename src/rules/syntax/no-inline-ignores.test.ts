import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-inline-ignores';

test.each([
  [
    '# hadolint ignore=DL3018\nFROM alpine:3.22\n',
    {},
    [
      {
        messageId: 'hadolint',
        at: '1:1-1:25',
        text: '# hadolint ignore=DL3018',
        message:
          'This comment switches rules of hadolint off, and your exceptions are meant to be in the configuration. Move it there.',
      },
    ],
  ],
  [
    '# trivy:ignore:DS-0002\nFROM alpine:3.22\n',
    {},
    [
      {
        messageId: 'other',
        at: '1:1-1:23',
        text: '# trivy:ignore:DS-0002',
        message:
          'This comment switches rules off, and your exceptions are meant to be in the configuration. Move it there.',
      },
    ],
  ],
  [
    '# check=skip=all\nFROM alpine:3.22\n',
    {},
    [
      {
        messageId: 'other',
        at: '1:1-1:17',
        text: '# check=skip=all',
        message:
          'This comment switches rules off, and your exceptions are meant to be in the configuration. Move it there.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\n# module-container ignore no-sudo: needed\nRUN a\n',
    {},
    [
      {
        messageId: 'other',
        at: '2:1-2:42',
        text: '# module-container ignore no-sudo: needed',
        message:
          'This comment switches rules off, and your exceptions are meant to be in the configuration. Move it there.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['# hadolint shell=bash\nFROM alpine:3.22\n', {}],
  ['# we ignore this\nFROM alpine:3.22\n', {}],
  ['# syntax=docker/dockerfile:1\nFROM alpine:3.22\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['# hadolint ignore=DL3018\nFROM alpine:3.22\n', {}, 'FROM alpine:3.22\n'],
  ['# trivy:ignore:DS-0002\nFROM alpine:3.22\n', {}, 'FROM alpine:3.22\n'],
  ['FROM alpine:3.22\n# module-container ignore no-sudo: needed\nRUN a\n', {}, 'FROM alpine:3.22\nRUN a\n'],
  [
    '# hadolint ignore=DL3018\n# escape=`\nFROM alpine:3.22\n',
    {},
    '# hadolint ignore=DL3018\n# escape=`\nFROM alpine:3.22\n',
  ],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
