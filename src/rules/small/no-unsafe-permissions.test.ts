import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'no-unsafe-permissions';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM alpine:3.22\n${source}\n`, inputs).map(({ text }) => text);

test('writable by everybody', () => {
  expect(checkRule(id, 'FROM alpine:3.22\nCOPY --chmod=777 app.sh /app.sh\n')).toEqual([
    {
      messageId: 'writable',
      at: '2:14-2:17',
      text: '777',
      message:
        'The mode `777` lets every user of the container write there, so a process that is broken into can change what others read and run. Give the files an owner, and only the owner the right to write; a directory that all share takes the sticky bit, `1777`.',
    },
  ]);
});

test('a directory of mktemp', () => {
  expect(found('RUN dir="$(mktemp -d)" && chmod 777 "$dir" && rm -r "$dir"')).toEqual([]);
  expect(found('RUN dir=/data && chmod 777 "$dir"')).toEqual(['777']);
});

test('runs as its owner', () => {
  expect(checkRule(id, 'FROM alpine:3.22\nRUN chmod u+s /usr/bin/x\n')).toEqual([
    {
      messageId: 'setuid',
      at: '2:11-2:14',
      text: 'u+s',
      message:
        'With the mode `u+s` the program runs as its owner, whoever starts it: a way up to root where the owner is root. Leave the bit out, and start the container with the user it needs.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN mkdir /a && chmod -R 0777 /a', ['0777']],
  ['RUN chmod a+w /a; chmod o=rw /b; chmod ugo+rwx /c', ['a+w', 'o=rw', 'ugo+rwx']],
  ['ADD --chmod=666 a /a', ['666']],
  ['RUN chmod 4755 /a && chmod 6755 /b && chmod +s /c', ['4755', '6755', '+s']],
  ['ONBUILD RUN chmod 777 /a', ['777']],
  ['RUN ["chmod", "777", "/a"]', ['"777"']],
  ['ARG M=777\nCOPY --chmod=$M a /a', ['$M']],
  ['RUN <<EOF\nchmod 777 /a\nEOF', ['777']],
  ['RUN chmod u+x,o+w /a', ['u+x,o+w']],
  ['RUN mkdir -m 777 /a && mkdir -p --mode=0777 /b', ['777', '0777']],
  ['RUN install -d -m 777 /a /b && install -m 4755 x /usr/bin/', ['777', '4755']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'COPY --chmod=755 a /a',
  'RUN chmod 1777 /tmp',
  'RUN chmod a+rwxt /tmp',
  'RUN chmod +x /a',
  'RUN chmod +w /a',
  'RUN chmod g+w /a',
  'RUN chmod 775 /a',
  'RUN chmod 2775 /a',
  'RUN chmod g+s /a',
  'RUN chmod o-w /a && chmod u-s /b',
  'RUN find / -perm /6000 -exec chmod a-s {} +',
  'RUN chmod $M /a',
  'RUN chmod --reference=/a /b',
  'RUN echo chmod 777',
  'RUN mkdir -m 1777 /a && install -m 755 a /b && mkdir 777',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('says what it cannot know', () => {
  expect(unknownTo(id, 'FROM alpine:3.22\nARG M\nCOPY --chmod=$M a /a\n')).toEqual([
    { text: '$M', why: 'the build argument `M` has no default' },
  ]);
});

test('setuid may be left out', () => {
  expect(found('RUN chmod 4755 /a && chmod 777 /b', { options: { setuid: false } })).toEqual(['777']);
});

test.each([
  ['COPY --chmod=777 a /a', 'COPY --chmod=755 a /a'],
  ['RUN chmod 0666 /a', 'RUN chmod 0644 /a'],
  ['RUN ["chmod", "777", "/a"]', 'RUN ["chmod", "777", "/a"]'],
  ['RUN chmod 767 /a', 'RUN chmod 767 /a'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM alpine:3.22\n${before}\n`)).toBe(`FROM alpine:3.22\n${after}\n`);
});
