import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'checksum-for-add-url';
const found = (line: string) => checkRule(id, `FROM a:1\n${line}\n`).map(({ messageId, text }) => [messageId, text]);
const commit = '0123456789abcdef0123456789abcdef01234567';

test('the address', () => {
  expect(checkRule(id, 'FROM a:1\nADD https://example.org/tool.tgz /opt/\n')).toEqual([
    {
      messageId: 'url',
      at: '2:5-2:33',
      text: 'https://example.org/tool.tgz',
      message:
        'Whatever the server sends for this address at the next build becomes part of the image. Add `--checksum=sha256:…`, so that the build stops when it changes.',
    },
  ]);
});

test.each([
  ['ADD ["https://a.b/c", "/d"]', [['url', '"https://a.b/c"']]],
  ['ARG V=1\nADD https://a.b/c-${V} /d', [['url', 'https://a.b/c-${V}']]],
  ['ADD http://a.b/c ftp://a.b/d /e/', [['url', 'http://a.b/c']]],
  ['ADD https://a.b/c.git /d', [['git', 'https://a.b/c.git']]],
  ['ADD https://a.b/c.git#v1:sub /d', [['git', 'https://a.b/c.git#v1:sub']]],
  ['ADD git@a.b:c/d.git#main /d', [['git', 'git@a.b:c/d.git#main']]],
  ['RUN sha256sum -c c\nADD https://a.b/c /d/', [['url', 'https://a.b/c']]],
  ['ADD https://a.b/c /d/\nRUN echo "1  e" | sha256sum -c', [['url', 'https://a.b/c']]],
  ['ADD https://a.b/c /d/\nRUN sha256sum c', [['url', 'https://a.b/c']]],
  ['ADD https://a.b/c.git /d/\nRUN gpg --verify c.git', [['git', 'https://a.b/c.git']]],
  ['onbuild add https://a.b/c \\\n  /d', [['url', 'https://a.b/c']]],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test.each([
  `ADD --checksum=sha256:${'0'.repeat(64)} https://a.b/c /d`,
  'ADD --checksum=$SUM https://a.b/c /d',
  `ADD https://a.b/c.git#${commit} /d`,
  `ADD https://a.b/c.git#${commit}:sub /d`,
  `ADD https://a.b/c.git?commit=${commit} /d`,
  'ADD https://a.b/c.tgz d.tgz\nRUN echo "$SUM  d.tgz" | sha256sum -c - && tar xzf d.tgz',
  'ARG V=1\nADD https://a.b/c-$V.tgz .\nRUN echo "0 *./c-$V.tgz" | sha256sum -c -',
  'ADD https://a.b/c.tgz https://a.b/c.tgz.asc /tmp/\nRUN gpg --verify /tmp/c.tgz.asc',
  'ADD a.tgz /d',
  'ADD <<EOF /d\nhttps://a.b/c\nEOF',
  'COPY https://a.b/c /d',
  'ADD https://api.github.com/repos/a/b/commits?per_page=1 /tmp/c',
  'ADD https://api.github.com/repos/a/b/git/refs/heads/main /tmp/c',
  'ADD "https://www.random.org/cgi-bin/randbyte?nbytes=10&format=h" skipcache',
  'ADD https://gitlab.com/api/v4/projects/a%2Fb/repository/branches/main /tmp/c',
])('not %s', (line) => {
  expect(found(line)).toEqual([]);
});

test('says what it cannot know', () => {
  expect(unknownTo(id, 'FROM a:1\nARG V\nADD https://a.b/$V /d\nADD $V /e\n')).toEqual([
    { text: 'https://a.b/$V', why: 'the build argument `V` has no default' },
  ]);
});

test('leaves the hash to be filled in', () => {
  expect(fixed(id, 'FROM a:1\nADD --chown=1 https://a.b/c /d\n')).toBe(
    'FROM a:1\nADD --checksum=sha256:HASH --chown=1 https://a.b/c /d\n',
  );
});
