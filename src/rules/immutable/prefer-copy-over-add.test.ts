import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'prefer-copy-over-add';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM alpine:3.22\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the source', () => {
  expect(checkRule(id, 'FROM alpine:3.22\nADD app.js /app/\n')).toEqual([
    {
      messageId: 'local',
      at: '2:1-2:4',
      text: 'ADD',
      message:
        '`ADD` may download or unpack what it is given, so a reader has to know what `app.js` is. For a local file write `COPY`, which only copies.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['ADD a.tar b /x/', ['ADD']],
  ['ADD . /x', ['ADD']],
  ['add ["a b", "/x"]', ['add']],
  ['ADD --chown=1 a /x', ['ADD']],
  ['ADD a.zip /x', ['ADD']],
  ['ADD <<EOF /x\na\nEOF', ['ADD']],
  ['ONBUILD ADD . /x', ['ADD']],
  ['ADD a-$V.js /x', ['ADD']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'ADD https://a/b /x',
  'ADD "http://a/b" /x',
  'ADD ftp://a/b /x',
  'ADD git@github.com:a/b.git /x',
  'ADD https://github.com/a/b.git#v1 /x',
  'ADD a.tar.gz /x',
  'ADD a.txz b.zst c.tpz /x/',
  'ADD $SRC /x',
  'ADD --checksum=sha256:0 a /x',
  'ADD --unpack=false a /x',
  'ADD --keep-git-dir=true a /x',
  'COPY a /x',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  ['ADD app.js /app/', 'COPY app.js /app/'],
  ['add a b', 'copy a b'],
  ['ADD --chown=1 a /x', 'COPY --chown=1 a /x'],
  ['ADD a.tar b /x/', 'ADD a.tar b /x/'],
  ['ADD <<EOF /x\na\nEOF', 'COPY <<EOF /x\na\nEOF'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM alpine:3.22\n${before}\n`)).toBe(`FROM alpine:3.22\n${after}\n`);
});
