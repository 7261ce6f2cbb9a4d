import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'no-writable-executables';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM alpine:3.22\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the owner', () => {
  expect(checkRule(id, 'FROM alpine:3.22\nCOPY --chown=10001:10001 start.sh /usr/local/bin/\n')).toEqual([
    {
      messageId: 'owned',
      at: '2:6-2:25',
      text: '--chown=10001:10001',
      message:
        '`10001:10001` owns this program and may change it, and so may whoever breaks into a process of that user. Let root own it, and give the user the right to run it: `--chmod=755`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['COPY --chown=app a /usr/lib/x/', ['--chown=app']],
  ['ADD --chown=app a.py /app/', ['--chown=app']],
  ['COPY --chown=app ["a.sh", "/app/"]', ['--chown=app']],
  ['ARG U=app\nCOPY --chown=$U a.so /x/', ['--chown=$U']],
  ['ONBUILD COPY --chown=app a.sh /x/', ['--chown=app']],
  ['WORKDIR /usr/lib\nCOPY --chown=app a x', ['--chown=app']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'COPY --chown=app . /app',
  'COPY --chown=root:root a.sh /bin/',
  'COPY --chown=0 a.sh /bin/',
  'COPY --chown=root:app a.sh /bin/',
  'COPY a.sh /bin/',
  'COPY --chown=app a /usr/src/app/',
  'COPY --chown=app etc /etc',
  'COPY --chown=app server.yaml /etc/server/',
  'COPY --chown=app a $DIR',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('says what it cannot know', () => {
  expect(unknownTo(id, 'FROM alpine:3.22\nARG U\nCOPY --chown=$U a.sh /bin/\n')).toEqual([
    { text: '--chown=$U', why: 'the build argument `U` has no default' },
  ]);
});

test.each([
  ['COPY --chown=app a.sh /bin/', 'COPY --chmod=755 a.sh /bin/'],
  ['COPY --chown=app --chmod=700 a.sh /bin/', 'COPY --chown=app --chmod=700 a.sh /bin/'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM alpine:3.22\n${before}\n`)).toBe(`FROM alpine:3.22\n${after}\n`);
});
