import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'definition-description';

test.each([
  [
    'FROM alpine:3.22\n# the version\nARG VERSION=1\n',
    {},
    [
      {
        messageId: 'other',
        at: '3:5-3:12',
        text: 'VERSION',
        message:
          '`docker build --call=outline` shows the comment above `VERSION` only where it begins with this name. Begin it so, or put a blank line in between.',
      },
    ],
  ],
  [
    '# for tests\nFROM a:1 AS test\n',
    {},
    [
      {
        messageId: 'other',
        at: '2:13-2:17',
        text: 'test',
        message:
          '`docker build --call=outline` shows the comment above `test` only where it begins with this name. Begin it so, or put a blank line in between.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['# x\nFROM a:1\n', {}],
  ['FROM alpine:3.22\n# A is a\nARG A\n', {}],
  ['FROM alpine:3.22\n# x\n\nARG A\n', {}],
  ['FROM alpine:3.22\n# x\n#\nARG A\n', {}],
  ['FROM alpine:3.22\n# hadolint ignore=DL3006\nARG A\n', {}],
  ['FROM alpine:3.22\n# x\nRUN a\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22\n# the version\nARG VERSION=1\n', {}, 'FROM alpine:3.22\n# VERSION the version\nARG VERSION=1\n'],
  ['# for tests\nFROM a:1 AS test\n', {}, '# test for tests\nFROM a:1 AS test\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});

test('a stage is called by its name in lower case', () => {
  const source = '# Base has all\nFROM a:1 AS Base\n';
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'other',
      at: '2:13-2:17',
      text: 'Base',
      message:
        '`docker build --call=outline` shows the comment above `base` only where it begins with this name. Begin it so, or put a blank line in between.',
    },
  ]);
  expect(fixed(id, source)).toBe('# base Base has all\nFROM a:1 AS Base\n');
  expect(checkRule(id, source.replace('# Base', '# base'))).toEqual([]);
});
