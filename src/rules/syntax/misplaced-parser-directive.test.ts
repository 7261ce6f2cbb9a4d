import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'misplaced-parser-directive';

test.each([
  [
    '# my image\n# escape=`\nFROM alpine:3.22\n',
    {},
    [
      {
        messageId: 'comment',
        at: '2:1-2:11',
        text: '# escape=`',
        message:
          '`escape` counts in the first lines of the file only, before any comment or blank line; here it is a comment. Move it to the top.',
      },
    ],
  ],
  [
    '\n# syntax=docker/dockerfile:1\nFROM alpine:3.22\n',
    {},
    [
      {
        messageId: 'comment',
        at: '2:1-2:29',
        text: '# syntax=docker/dockerfile:1',
        message:
          '`syntax` counts in the first lines of the file only, before any comment or blank line; here it is a comment. Move it to the top.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\n# Escape = `\nRUN a\n',
    {},
    [
      {
        messageId: 'comment',
        at: '2:1-2:13',
        text: '# Escape = `',
        message:
          '`escape` counts in the first lines of the file only, before any comment or blank line; here it is a comment. Move it to the top.',
      },
    ],
  ],
  [
    '# c\n\n# check=skip=all\n\nFROM alpine:3.22\n',
    {},
    [
      {
        messageId: 'comment',
        at: '3:1-3:17',
        text: '# check=skip=all',
        message:
          '`check` counts in the first lines of the file only, before any comment or blank line; here it is a comment. Move it to the top.',
      },
    ],
  ],
  [
    '# escape=`\n# c\n# escape=\\\nFROM alpine:3.22\n',
    {},
    [
      {
        messageId: 'comment',
        at: '3:1-3:11',
        text: '# escape=\\',
        message:
          '`escape` counts in the first lines of the file only, before any comment or blank line; here it is a comment. Move it to the top.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['# syntax=docker/dockerfile:1\n# escape=`\nFROM alpine:3.22\n', {}],
  ['FROM alpine:3.22\n# check=skip=all\nRUN a\n', {}],
  ['FROM alpine:3.22\n# syntax = of the file is simple\n', {}],
  ['FROM alpine:3.22\nRUN <<E\n# escape=`\nE\n', {}],
  ['FROM alpine:3.22\nRUN a \\\n# escape=`\n  b\n', {}],
  ['# escape=`\n# escape=`\nFROM alpine:3.22\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['# my image\n# escape=`\nFROM alpine:3.22\n', {}, '# escape=`\n# my image\nFROM alpine:3.22\n'],
  ['\n# syntax=docker/dockerfile:1\nFROM alpine:3.22\n', {}, '# syntax=docker/dockerfile:1\n\nFROM alpine:3.22\n'],
  ['FROM alpine:3.22\n# Escape = `\nRUN a\n', {}, '# Escape = `\nFROM alpine:3.22\nRUN a\n'],
  ['# c\n\n# check=skip=all\n\nFROM alpine:3.22\n', {}, '# check=skip=all\n# c\n\n\nFROM alpine:3.22\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
