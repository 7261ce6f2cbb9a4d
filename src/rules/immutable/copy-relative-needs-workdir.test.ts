import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'copy-relative-needs-workdir';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM alpine:3.22\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the path', () => {
  expect(checkRule(id, 'FROM alpine:3.22\nCOPY app.sh bin/app.sh\n')).toEqual([
    {
      messageId: 'copy',
      at: '2:13-2:23',
      text: 'bin/app.sh',
      message:
        '`bin/app.sh` is relative, and no WORKDIR in this file says to what: the files land wherever the base image has its working directory. Set `WORKDIR` first, or write an absolute path.',
    },
  ]);
});

test('ADD counts', () => {
  expect(checkRule(id, 'FROM alpine:3.22\nADD app.tar.gz .\n')).toEqual([
    {
      messageId: 'add',
      at: '2:16-2:17',
      text: '.',
      message:
        '`.` is relative, and no WORKDIR in this file says to what: the files land wherever the base image has its working directory. Set `WORKDIR` first, or write an absolute path.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['COPY a b\nCOPY c d', ['b']],
  ['COPY a ./\nWORKDIR /app', ['./']],
  ['COPY ["a", "b"]', ['"b"']],
  ['COPY a "b"', ['"b"']],
  ['FROM x:1 AS y\nCOPY a b\nFROM y\nCOPY c d', ['b', 'd']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'WORKDIR /app\nCOPY a b',
  'WORKDIR app\nCOPY a b',
  'COPY a /b',
  'COPY a "/b"',
  'COPY a C:/b',
  'COPY a $DIR/b',
  'FROM x:1 AS y\nWORKDIR /app\nFROM y AS z\nFROM z\nCOPY a b',
  'ONBUILD COPY a b',
  'COPY a',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('nothing but `/` can be the working directory of `scratch`', () => {
  const source = 'FROM scratch AS x\nCOPY a b\nFROM x\nCOPY c d\n';
  expect(checkRule(id, source)).toEqual([]);
  expect(checkRule(id, source, { preset: 'hadolint' }).map(({ at }) => at)).toEqual(['2:8-2:9', '4:8-4:9']);
});

test('hadolint reports each COPY', () => {
  expect(found('COPY a b\nADD c d\nCOPY e f', { preset: 'hadolint' })).toEqual(['b', 'f']);
});

test.each([
  ['FROM a:1\nRUN x\n# c\nCOPY a b\nCOPY c d\n', 'FROM a:1\nRUN x\nWORKDIR /app\n# c\nCOPY a b\nCOPY c d\n'],
  ['FROM golang:1.25\r\nADD a.tar .\r\n', 'FROM golang:1.25\r\nWORKDIR /go\r\nADD a.tar .\r\n'],
])('the fix asks for a directory: %j', (source, expected) => {
  for (const options of [{}, { each: true }]) expect(fixed(id, source, { options })).toBe(expected);
  expect(fixed(id, expected)).toBe(expected);
});

test('says what it cannot know', () => {
  expect(unknownTo(id, 'FROM alpine:3.22\nARG D\nCOPY a $D\n')).toEqual([
    { text: '$D', why: 'the build argument `D` has no default' },
  ]);
});
