import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-swallowed-pairs';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ at, text }) => [at, text]);

test('a second variable', () => {
  expect(checkRule(id, 'FROM a:1\nENV NODE_ENV production APP_PORT 3000\n')).toEqual([
    {
      messageId: 'swallowed',
      at: '2:25-2:33',
      text: 'APP_PORT',
      message:
        'Without an equals sign ENV sets one variable: `APP_PORT` is a part of the value of `NODE_ENV`. Write each as `NAME=value`.',
    },
  ]);
});

test.each([
  ['ENV A b \\\n    C_D=d', [['3:5-3:8', 'C_D']]],
  ['ONBUILD ENV A b C_D d E_F f', [['2:17-2:20', 'C_D']]],
])('finds %s', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test.each([
  'ENV A=b C_D=d',
  'ENV UPSTREAM_DNS 8.8.8.8 8.8.4.4',
  'ENV TITLE The API of X_Y and more',
  'ENV NAMES A_B C_D E_F',
  'ENV A b C_D',
  'ENV A b C_D d e',
  'ENV LANGS de EN fr',
  'ENV JAVA_OPTS server A_B=c',
  'ENV A -x B_C=d',
  'ENV A "b C_D d"',
  'ENV A b C_D "d e"',
  'ENV A',
  'LABEL a b C_D d',
])('not %s', (lines) => {
  expect(found(lines)).toEqual([]);
});

test.each([
  ['ENV A b  C_D d E_F=f', 'ENV A=b  C_D=d E_F=f'],
  ['ENV A b \\\n    C_D d', 'ENV A=b \\\n    C_D=d'],
])('the fix of %j', (lines, expected) => {
  expect(fixed(id, `FROM a:1\n${lines}\n`)).toBe(`FROM a:1\n${expected}\n`);
  expect(found(expected)).toEqual([]);
});
