import { expect, test } from 'vitest';
import { check } from '../../checker/checker.ts';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'copy-destination-directory';

test.each([
  [
    'FROM alpine:3.22\nCOPY a.txt b.txt /data\n',
    {},
    [
      {
        messageId: 'copy',
        at: '2:18-2:23',
        text: '/data',
        message:
          'Several files go to `/data`, which does not end with a slash: some builders refuse that, and BuildKit writes one file over the other where no such directory is there yet. Write `/data/`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nADD --chmod=644 a.txt b.txt /data\n',
    {},
    [
      {
        messageId: 'add',
        at: '2:29-2:34',
        text: '/data',
        message:
          'Several files go to `/data`, which does not end with a slash: some builders refuse that, and BuildKit writes one file over the other where no such directory is there yet. Write `/data/`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY ["a", "b", "/data"]\n',
    {},
    [
      {
        messageId: 'copy',
        at: '2:17-2:24',
        text: '"/data"',
        message:
          'Several files go to `/data`, which does not end with a slash: some builders refuse that, and BuildKit writes one file over the other where no such directory is there yet. Write `/data/`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\ncopy a \\\n  b "/my data"\n',
    {},
    [
      {
        messageId: 'copy',
        at: '3:10-3:15',
        text: 'data"',
        message:
          'Several files go to `data`, which does not end with a slash: some builders refuse that, and BuildKit writes one file over the other where no such directory is there yet. Write `data/`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY a <<E /data\nx\nE\n',
    {},
    [
      {
        messageId: 'copy',
        at: '2:12-2:17',
        text: '/data',
        message:
          'Several files go to `/data`, which does not end with a slash: some builders refuse that, and BuildKit writes one file over the other where no such directory is there yet. Write `/data/`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY a b .\n',
    { preset: 'hadolint' as const },
    [
      {
        messageId: 'copy',
        at: '2:10-2:11',
        text: '.',
        message:
          'Several files go to `.`, which does not end with a slash: some builders refuse that, and BuildKit writes one file over the other where no such directory is there yet. Write `./`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nCOPY a /data\n', {}],
  ['FROM alpine:3.22\nCOPY a b /data/\n', {}],
  ['FROM alpine:3.22\nCOPY a b .\n', {}],
  ['FROM alpine:3.22\nCOPY a b /x/..\n', {}],
  ['FROM alpine:3.22\nCOPY a b "/data/"\n', {}],
  ['FROM alpine:3.22\nARG D=/x\nCOPY a b $D\n', {}],
  ['FROM alpine:3.22\nCOPY *.txt /data\n', {}],
  ['FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCOPY a b C:\\\\app\\\\\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22\nCOPY a.txt b.txt /data\n', {}, 'FROM alpine:3.22\nCOPY a.txt b.txt /data/\n'],
  [
    'FROM alpine:3.22\nADD --chmod=644 a.txt b.txt /data\n',
    {},
    'FROM alpine:3.22\nADD --chmod=644 a.txt b.txt /data/\n',
  ],
  ['FROM alpine:3.22\nCOPY ["a", "b", "/data"]\n', {}, 'FROM alpine:3.22\nCOPY ["a", "b", "/data/"]\n'],
  ['FROM alpine:3.22\ncopy a \\\n  b "/my data"\n', {}, 'FROM alpine:3.22\ncopy a \\\n  b "/my data/"\n'],
  ['FROM alpine:3.22\nCOPY a <<E /data\nx\nE\n', {}, 'FROM alpine:3.22\nCOPY a <<E /data/\nx\nE\n'],
  ['FROM alpine:3.22\nCOPY a b .\n', { preset: 'hadolint' as const }, 'FROM alpine:3.22\nCOPY a b ./\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});

test('a path of Windows whose backslash continues the line', () => {
  const source = 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nCOPY a C:\\b\\\n# why\n\nRUN c C:\\d\n';
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'continued',
      at: '2:12-2:13',
      text: '\\',
      message:
        'The backslash that ends the path continues the line too, so `RUN` of the next line is taken for a file. Write `/` in its place, or choose another escape character in the first line of the file.',
    },
  ]);
  expect(fixed(id, source)).toBe(source.replace('b\\\n', 'b/\n'));
  expect(check(source).findings.map(({ rule }) => rule)).toEqual([id]);
  expect(checkRule(id, source, { preset: 'hadolint' }).map(({ messageId }) => messageId)).toEqual(['copy']);
  expect(checkRule(id, `# escape=\`\n${source}`)).toEqual([]);
  expect(checkRule(id, 'FROM a:1\nCOPY a \\\n  RUN /x/\n')).toEqual([]);
});
