import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'no-root-user';
const found = (source: string, inputs = {}) =>
  checkRule(id, source, inputs).map(({ messageId, text }) => [messageId, text]);

test('the last USER of the image', () => {
  expect(checkRule(id, 'FROM a:1\nUSER app\nUSER 0:0\n')).toEqual([
    {
      messageId: 'root',
      at: '3:6-3:9',
      text: '0:0',
      message:
        'The container runs as `0:0`, so whoever breaks into the program is root. Set another USER after the last step that needs root.',
    },
  ]);
});

test.each([
  ['USER root', [['root', 'root']]],
  ['USER "root:wheel"', [['root', '"root:wheel"']]],
  ['ARG U=root\nUSER $U', [['root', '$U']]],
  ['ENV U=0\nUSER ${U}', [['root', '${U}']]],
  ['USER ContainerAdministrator', [['administrator', 'ContainerAdministrator']]],
  ['USER root\nRUN a\nUSER app', []],
  ['USER 1000', []],
  ['USER rooted', []],
  ['USER', []],
  ['ONBUILD USER root', []],
])('%s', (lines, expected) => {
  expect(found(`FROM a:1\n${lines}\n`)).toEqual(expected);
});

test('a stage without USER has that of the stage it is built on; others are not judged', () => {
  expect(found('FROM a:1 AS base\nUSER root\nFROM base\nRUN x\n')).toEqual([['root', 'root']]);
  expect(found('FROM a:1 AS build\nUSER root\nFROM a:1\nUSER app\n')).toEqual([]);
});

test('hadolint judges every stage', () => {
  expect(found('FROM a:1 AS build\nUSER root\nFROM a:1\nUSER app\n', { preset: 'hadolint' })).toEqual([
    ['root', 'root'],
  ]);
});

test('says what it cannot know', () => {
  expect(found('FROM a:1\nARG U\nUSER $U\n')).toEqual([]);
  expect(unknownTo(id, 'FROM a:1\nARG U\nUSER $U\n')).toEqual([
    { text: '$U', why: 'the build argument `U` has no default' },
  ]);
});

test('is silent where the start drops root, or its script may', () => {
  expect(found('FROM a:1\nUSER root\nENTRYPOINT ["gosu", "app", "server"]\n')).toEqual([]);
  expect(found('FROM postgres:17\nUSER root\nCOPY a.sql /docker-entrypoint-initdb.d/\n')).toEqual([]);
  expect(found('FROM solr:9\nUSER root\n')).toEqual([['root', 'root']]);
  const script = 'FROM a:1\nRUN apt-get install -y gosu\nUSER root\nENTRYPOINT ["/entrypoint.sh"]\n';
  expect(found(script)).toEqual([]);
  expect(unknownTo(id, script)).toEqual([
    { text: 'root', why: 'the start script may drop root: the image has a program for it' },
  ]);
  expect(found(script, { preset: 'hadolint' })).toEqual([['root', 'root']]);
  expect(found(script.replace('"/entrypoint.sh"', '"server"'))).toEqual([['root', 'root']]);
});

test('sets another user in front of the command, or at the end', () => {
  expect(fixed(id, 'FROM a:1\nUSER root\nRUN a\n# start\nCMD ["a"]\n')).toBe(
    'FROM a:1\nUSER root\nRUN a\nUSER 10001:10001\n# start\nCMD ["a"]\n',
  );
  expect(fixed(id, 'FROM a:1\r\nCMD ["a"]\r\nUSER root')).toBe(
    'FROM a:1\r\nCMD ["a"]\r\nUSER root\r\nUSER 10001:10001',
  );
  expect(fixed(id, 'FROM a:1\nUSER root\nRUN a && \\\n  b \\\n')).toBe(
    'FROM a:1\nUSER root\nRUN a && \\\n  b\nUSER 10001:10001\n',
  );
});
