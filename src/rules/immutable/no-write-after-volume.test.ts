import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-write-after-volume';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ text }) => text);

test('the message names the volume, at the path that is changed', () => {
  expect(checkRule(id, 'FROM a:1\nVOLUME /data\nRUN mkdir -p /data/db && chown 10001 /data/db\n')).toEqual([
    {
      messageId: 'write',
      at: '3:14-3:22',
      text: '/data/db',
      message:
        '`/data` is a volume since an earlier instruction, and some builders throw away what is changed in it afterwards. Move `VOLUME` below this step.',
    },
  ]);
});

test.each([
  ['VOLUME /data\nCOPY a /data/', ['/data/']],
  ['VOLUME ["/x", "/data"]\nADD a /data/b', ['/data/b']],
  ['VOLUME /data\nWORKDIR /data\nCOPY a b', ['b']],
  ['VOLUME /data\nRUN chown -R app:app /data', ['/data']],
  ['VOLUME /data\nRUN mkdir /data && chown app /data', ['/data']],
  ['VOLUME /data\nRUN mkdir -m 777 /data', ['/data']],
  ['VOLUME /data\nRUN echo a > /data/b', ['/data/b']],
  ['VOLUME /data\nRUN tar xf a -C /data', ['/data']],
  ['VOLUME /data\nRUN cp /a /data/b', ['/data/b']],
  ['VOLUME /data\nRUN touch /data/a\nRUN <<EOF\ntouch /data/b\nEOF', ['/data/a', '/data/b']],
  ['ARG D=/data\nVOLUME $D\nCOPY a ${D}/b', ['${D}/b']],
])('%s', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test.each([
  'RUN mkdir /data\nVOLUME /data',
  'VOLUME /data\nRUN mkdir /database',
  'VOLUME /data\nRUN cp /data/a /b',
  'VOLUME /data\nRUN cat /data/a > /b',
  'VOLUME /data\nRUN mkdir -p /data',
  'VOLUME /data\nRUN mkdir "$D/a"',
  'VOLUME $D\nRUN mkdir /data',
  'VOLUME /data\nONBUILD RUN mkdir /data/a',
  'VOLUME /data\nFROM b:1\nRUN mkdir /data',
])('not %s', (lines) => {
  expect(found(lines)).toEqual([]);
});

test('a stage has the volumes of the one it is built on; nothing is moved between stages', () => {
  const source = 'FROM a:1 AS base\nVOLUME /data\nFROM base\nCOPY a /data/\n';
  expect(checkRule(id, source).map(({ text }) => text)).toEqual(['/data/']);
  expect(fixed(id, source)).toBe(source);
});

test('moves VOLUME and its comments behind the last change', () => {
  expect(fixed(id, 'FROM a:1\n# kept\nVOLUME /data\nRUN mkdir /data/a\nCOPY b /data/\nCMD ["a"]\n')).toBe(
    'FROM a:1\nRUN mkdir /data/a\nCOPY b /data/\n# kept\nVOLUME /data\nCMD ["a"]\n',
  );
  expect(fixed(id, 'FROM a:1\r\nVOLUME /data\r\nRUN mkdir /data/a')).toBe(
    'FROM a:1\r\nRUN mkdir /data/a\r\nVOLUME /data',
  );
  const variable = 'FROM a:1\nARG D=/data\nVOLUME $D\nCOPY a /data/\n';
  expect(fixed(id, variable)).toBe(variable);
});
