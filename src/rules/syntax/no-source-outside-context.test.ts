import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-source-outside-context';

test.each([
  [
    'FROM alpine:3.22\nCOPY ../shared /shared\n',
    {},
    [
      {
        messageId: 'outside',
        at: '2:6-2:15',
        text: '../shared',
        message:
          '`../shared` leads out of the build context, so the builder cuts the dots off and looks inside it. Build with a context further up, or give it one of its own with `--build-context`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nADD a/../../b "c" /x/\n',
    {},
    [
      {
        messageId: 'outside',
        at: '2:5-2:14',
        text: 'a/../../b',
        message:
          '`a/../../b` leads out of the build context, so the builder cuts the dots off and looks inside it. Build with a context further up, or give it one of its own with `--build-context`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY ["../a b", "/x"]\n',
    {},
    [
      {
        messageId: 'outside',
        at: '2:7-2:15',
        text: '"../a b"',
        message:
          '`../a b` leads out of the build context, so the builder cuts the dots off and looks inside it. Build with a context further up, or give it one of its own with `--build-context`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY "../$A" /x\n',
    {},
    [
      {
        messageId: 'outside',
        at: '2:6-2:13',
        text: '"../$A"',
        message:
          '`../$A` leads out of the build context, so the builder cuts the dots off and looks inside it. Build with a context further up, or give it one of its own with `--build-context`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nONBUILD COPY ../a /x\n',
    {},
    [
      {
        messageId: 'outside',
        at: '2:14-2:18',
        text: '../a',
        message:
          '`../a` leads out of the build context, so the builder cuts the dots off and looks inside it. Build with a context further up, or give it one of its own with `--build-context`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

const remote = (at: string, text: string) => ({
  messageId: 'remote',
  at,
  text,
  message: `\`${text.replaceAll('"', '')}\` is an address and COPY fetches nothing, so the image does not build. Use \`ADD\`.`,
});

test.each([
  ['FROM a:1\nCOPY https://b.example/c /d\n', [remote('2:6-2:25', 'https://b.example/c')]],
  [
    'FROM a:1\nCOPY e "http://$HOST/../../c" git@b.example:c /d/\n',
    [remote('2:8-2:30', '"http://$HOST/../../c"'), remote('2:31-2:46', 'git@b.example:c')],
  ],
  ['FROM a:1\nCOPY ["ssh://b.example/c", "/d"]\n', [remote('2:7-2:26', '"ssh://b.example/c"')]],
  [
    'FROM a:1 AS b\nFROM c:1\nONBUILD COPY --from=b https://b.example/c.git /d\n',
    [remote('3:23-3:46', 'https://b.example/c.git')],
  ],
])('COPY of an address: %j', (source, findings) => {
  expect(checkRule(id, source)).toEqual(findings);
});

test.each([
  [
    'FROM a:1\nCOPY --chown=1 https://b.example/c /d\n',
    'FROM a:1\nADD --checksum=sha256:HASH --chown=1 https://b.example/c /d\n',
  ],
  ['FROM a:1\ncopy "http://b/c" /d\n', 'FROM a:1\nadd --checksum=sha256:HASH "http://b/c" /d\n'],
  ['FROM a:1\nCOPY https://b.example/c.git /d\n', 'FROM a:1\nCOPY https://b.example/c.git /d\n'],
  ['FROM a:1\nCOPY --from=b https://b.example/c /d\n', 'FROM a:1\nCOPY --from=b https://b.example/c /d\n'],
  ['FROM a:1\nCOPY e https://b.example/c /d/\n', 'FROM a:1\nCOPY e https://b.example/c /d/\n'],
])('the fix of %j', (source, result) => {
  expect(fixed(id, source)).toBe(result);
});

test.each([
  ['FROM a:1\nCOPY $URL ftp://b.example/c HTTPS://b.example/c c@d github.com/a/b d:e /f/\n', {}],
  ['FROM a:1\nADD https://b.example/c /d\n', {}],
  ['FROM a:1\nCOPY https://b.example/c\n', {}],
  ['FROM alpine:3.22\nCOPY /../a /x\n', {}],
  ['FROM alpine:3.22\nCOPY a/../b /x\n', {}],
  ['FROM a:1 AS b\nFROM c:1\nCOPY --from=b ../a /x\n', {}],
  ['FROM alpine:3.22\nADD https://example.org/../a /x\n', {}],
  ['FROM alpine:3.22\nCOPY $A/../../b /x\n', {}],
  ['FROM alpine:3.22\nCOPY ..a /x\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
