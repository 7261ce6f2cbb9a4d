import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'use-add-for-archives';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM alpine:3.22\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the archive', () => {
  expect(checkRule(id, 'FROM alpine:3.22\nCOPY app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz -C /opt\n')).toEqual([
    {
      messageId: 'archive',
      at: '2:6-2:16',
      text: 'app.tar.gz',
      message:
        '`app.tar.gz` is copied and then unpacked, so the image holds it twice. `ADD` unpacks a local tar archive while copying.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['COPY a b.tgz /x/\nRUN tar xzf /x/b.tgz', ['b.tgz']],
  ['COPY a /x.tar\nRUN tar --extract --file /x.tar', ['a']],
  ['COPY a.tar.gz /\nRUN gunzip /a.tar.gz', ['a.tar.gz']],
  ['COPY ["a.tar", "/x/"]\nRUN cd /x && tar -xf a.tar', ['"a.tar"']],
  ['copy a.tar /\nRUN <<EOF\ntar xf /a.tar\nEOF', ['a.tar']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  ['COPY app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz -C /opt', 'ADD app.tar.gz /opt/'],
  ['copy a.tgz /tmp/a.tgz\nRUN tar xf /tmp/a.tgz -C /opt/x/ && rm /tmp/a.tgz\nCMD x', 'add a.tgz /opt/x/\nCMD x'],
  ['WORKDIR /x\nCOPY a.tar ./\nRUN tar --extract --file a.tar && make', 'WORKDIR /x\nADD a.tar /x/\nRUN make'],
  ['COPY a.tar.xz /\nRUN tar -C / -xJf /a.tar.xz', 'ADD a.tar.xz /'],
])('the fix unpacks while copying: %j', (source, expected) => {
  expect(fixed(id, `FROM a:1\n${source}\n`)).toBe(`FROM a:1\n${expected}\n`);
});

test.each([
  'COPY a.tar /\nRUN tar xf /a.tar --strip-components=1',
  'COPY a.tar /\nRUN tar xf /a.tar x/y',
  'COPY a.tar b /\nRUN tar xf /a.tar',
  'COPY --chown=app a.tar /\nRUN tar xf /a.tar',
  'COPY a.tar /\nRUN mkdir /x && tar xf /a.tar -C /x',
  'COPY a.tar /\nUSER app\nRUN tar xf /a.tar',
  'COPY a.tar /\nRUN tar xf /a.tar\nRUN sha256sum /a.tar',
  'COPY a.tar /\nRUN tar xf /a.tar -C $D',
  'COPY a.tgz /\nRUN gunzip /a.tgz',
  'COPY a /x.tar\nRUN tar xf /x.tar',
])('no fix for %j', (source) => {
  expect(fixed(id, `FROM a:1\n${source}\n`)).toBe(`FROM a:1\n${source}\n`);
});

test.each([
  'COPY a.tar /\nRUN tar -cf /b.tar /x',
  'COPY a.zip /\nRUN unzip /a.zip',
  'COPY a.gz /\nRUN gunzip /a.gz',
  'RUN curl -O https://example.org/a.tar && tar xf a.tar\nCOPY a.tar /',
  'COPY --from=x a.tar /\nRUN tar xf /a.tar',
  'COPY a.tar /\nFROM alpine:3.22\nRUN tar xf /a.tar',
  'COPY a.tar /\nRUN tar xf /b.tar',
  'COPY a.tar /',
  'COPY a.tar /\nONBUILD RUN tar xf /a.tar',
  'COPY *.tar /\nRUN tar xf /a.tar',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});
