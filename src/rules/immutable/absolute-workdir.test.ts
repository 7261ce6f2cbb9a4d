import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'absolute-workdir';
const found = (source: string, inputs = {}) => checkRule(id, `FROM a:1\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the path', () => {
  expect(checkRule(id, 'FROM a:1\nWORKDIR app/src\n')).toEqual([
    {
      messageId: 'relative',
      at: '2:9-2:16',
      text: 'app/src',
      message:
        '`app/src` lies wherever the base image has its working directory, which may change with its next version. Start the path with `/`.',
    },
  ]);
});

test.each([
  ['WORKDIR "app"', ['"app"']],
  ['ENV D=app\nWORKDIR $D', ['$D']],
  ['ONBUILD WORKDIR app', ['app']],
  ['WORKDIR /app', []],
  ['WORKDIR C:\\app', []],
  ['WORKDIR \\app', []],
  ['WORKDIR /app\nWORKDIR src', []],
  ['WORKDIR app\nWORKDIR src', ['app']],
  ['FROM a:1 AS x\nWORKDIR /app\nFROM x AS y\nFROM y\nWORKDIR src', []],
  ['ARG V\nWORKDIR app/$V', ['app/$V']],
  ['ARG V\nWORKDIR "app-$V"', ['"app-$V"']],
  ['ARG V\nWORKDIR C:$V', []],
  ['ARG V\nWORKDIR /app/$V', []],
  ['WORKDIR', []],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test('hadolint reports each', () => {
  expect(found('WORKDIR /app\nWORKDIR src', { preset: 'hadolint' })).toEqual(['src']);
});

test('says what it cannot know', () => {
  expect(unknownTo(id, 'FROM a:1\nARG D\nWORKDIR $D\n')).toEqual([
    { text: '$D', why: 'the build argument `D` has no default' },
  ]);
});

test('starts the path at the root', () => {
  expect(fixed(id, 'FROM a:1\nWORKDIR app\n')).toBe('FROM a:1\nWORKDIR /app\n');
  expect(fixed(id, 'FROM a:1\nWORKDIR "my app"\n')).toBe('FROM a:1\nWORKDIR "/my app"\n');
  expect(fixed(id, 'FROM a:1\nWORKDIR ./app\n')).toBe('FROM a:1\nWORKDIR /app\n');
  expect(fixed(id, 'FROM a:1\nWORKDIR "./my app"\n')).toBe('FROM a:1\nWORKDIR "/my app"\n');
});

test('a WORKDIR that ONBUILD keeps gives those of its own stage no place, and BuildKit does not look at it', () => {
  const source = 'FROM a:1\nONBUILD WORKDIR b\nWORKDIR c\nWORKDIR d\n';
  expect(checkRule('absolute-workdir', source).map(({ text }) => text)).toEqual(['b', 'c']);
  expect(checkRule('absolute-workdir', source, { preset: 'buildkit' }).map(({ text }) => text)).toEqual(['c']);
});
