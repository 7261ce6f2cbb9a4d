import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

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
  ['COPY a.gz /\nRUN gunzip /a.gz', ['a.gz']],
  ['COPY ["a.tar", "/x/"]\nRUN cd /x && tar -xf a.tar', ['"a.tar"']],
  ['copy a.tar /\nRUN <<EOF\ntar xf /a.tar\nEOF', ['a.tar']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'COPY a.tar /\nRUN tar -cf /b.tar /x',
  'COPY a.zip /\nRUN unzip /a.zip',
  'COPY --from=x a.tar /\nRUN tar xf /a.tar',
  'COPY a.tar /\nFROM alpine:3.22\nRUN tar xf /a.tar',
  'COPY a.tar /\nRUN tar xf /b.tar',
  'COPY a.tar /',
  'COPY a.tar /\nONBUILD RUN tar xf /a.tar',
  'COPY *.tar /\nRUN tar xf /a.tar',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});
