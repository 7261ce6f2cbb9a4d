import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'no-volume-on-code';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ messageId, text }) => [messageId, text]);

test('the message names the path', () => {
  expect(checkRule(id, 'FROM a:1\nWORKDIR /app\nCOPY . .\nVOLUME /app\n')).toEqual([
    {
      messageId: 'code',
      at: '4:8-4:12',
      text: '/app',
      message:
        'A `COPY` puts the program into `/app`. A volume there keeps the files of the first start, so a new image runs old code. Declare a directory for data only.',
    },
  ]);
});

test.each([
  ['COPY server.mjs /app/\nVOLUME ["/x", "/app/"]', [['code', '"/app/"']]],
  ['COPY server.mjs /app/bin/server.mjs\nVOLUME /app', [['code', '/app']]],
  ['VOLUME /app\nWORKDIR /app\nCOPY src ./src', [['code', '/app']]],
  ['ARG D=/app\nCOPY . $D\nVOLUME $D', [['code', '$D']]],
  ['ARG D=/app\nCOPY . $D\nVOLUME ["$D"]', [['code', '"$D"']]],
  ['COPY --from=build /out /srv/app\nVOLUME /srv/app /srv/app/x', [['code', '/srv/app']]],
  ['VOLUME /usr/local/bin/tools', [['system', '/usr/local/bin/tools']]],
  ['COPY dist/*.css ./src/ /srv/app/\nVOLUME /srv/app', [['code', '/srv/app']]],
  ['VOLUME /opt', [['system', '/opt']]],
])('%s', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test.each([
  'WORKDIR /app\nCOPY . .\nVOLUME /app/state',
  'WORKDIR /app\nCOPY . .\nVOLUME /apple',
  'COPY data /data\nVOLUME /data',
  'COPY data /app/data\nVOLUME /app/data',
  'COPY my.cnf /x/\nVOLUME /x',
  'COPY . /var/lib/x\nVOLUME /var/lib/x',
  'COPY tini_pub.gpg /home/x/tini_pub.gpg\nVOLUME /home/x',
  'COPY nginx /etc/nginx\nVOLUME /etc/nginx',
  'COPY run.sh /\nVOLUME /work',
  'VOLUME /',
  'VOLUME',
  'WORKDIR /app\nCOPY . .\nONBUILD VOLUME /app',
  'WORKDIR /app\nCOPY . .\nVOLUME /app\nFROM b:1\nVOLUME /x',
])('not %s', (lines) => {
  expect(found(lines)).toEqual([]);
});

test.each([
  ['COPY . /app\nVOLUME /app', 'COPY . /app\nVOLUME /app/data'],
  ['COPY . /app\nVOLUME ["/x", "/app/"]', 'COPY . /app\nVOLUME ["/x", "/app/data"]'],
  ['ARG D=/app\nCOPY . $D\nVOLUME $D /x', 'ARG D=/app\nCOPY . $D\nVOLUME $D/data /x'],
  ['VOLUME /usr/local/bin\nCMD x', 'CMD x'],
  ['VOLUME ["/opt", "/x"]\nCMD x', 'VOLUME ["/x"]\nCMD x'],
  ['VOLUME /x /usr/lib', 'VOLUME /x'],
])('the fix: %j', (lines, expected) => {
  expect(fixed(id, `FROM a:1\n${lines}\n`)).toBe(`FROM a:1\n${expected}\n`);
  expect(fixed(id, `FROM a:1\n${expected}\n`)).toBe(`FROM a:1\n${expected}\n`);
});

test('counts what the stages below copy', () => {
  expect(checkRule(id, 'FROM a:1 AS base\nCOPY . /app\nFROM base\nVOLUME /app\n').map(({ at }) => at)).toEqual([
    '4:8-4:12',
  ]);
});

test('says what it cannot know', () => {
  expect(unknownTo(id, 'FROM a:1\nARG D\nCOPY . /app\nVOLUME $D\n')).toEqual([
    { text: '$D', why: 'the build argument `D` has no default' },
  ]);
});
