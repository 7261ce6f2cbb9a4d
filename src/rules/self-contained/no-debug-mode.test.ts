import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'no-debug-mode';
const found = (line: string) => checkRule(id, `FROM a:1\n${line}\n`).map(({ text }) => text);

test('the pair', () => {
  expect(checkRule(id, 'FROM a:1\nENV A=1 NODE_ENV=development\n')).toEqual([
    {
      messageId: 'debug',
      at: '2:9-2:29',
      text: 'NODE_ENV=development',
      message:
        '`NODE_ENV=development` is what every container starts with unless somebody thinks of changing it: slow, and open about its internals. Let the default be the mode for production.',
    },
  ]);
});

test.each([
  ['ENV APP_ENVIRONMENT "DEV"', ['APP_ENVIRONMENT "DEV"']],
  ['ENV FLASK_DEBUG=1 XDEBUG_MODE=develop', ['FLASK_DEBUG=1', 'XDEBUG_MODE=develop']],
  ['ARG E=dev\nENV APP_ENV=$E', ['APP_ENV=$E']],
  ['ENV DEBUG=0\nENV DEBUG=true', ['DEBUG=true']],
  ['ENV A_DEBUG=on\nFROM a:1 AS base\nENV B_DEBUG=on\nFROM base', ['B_DEBUG=on']],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test.each([
  'ENV NODE_ENV=production',
  'ENV NODE_ENV=development\nENV NODE_ENV=production',
  'ENV DEBUG=app:*',
  'ENV DEBUG=false XDEBUG_MODE=off',
  'ENV ENVOY=dev',
  'ARG NODE_ENV=development',
  'ONBUILD ENV DEBUG=1',
  'FROM a:1 AS dev\nENV DEBUG=1',
])('not %s', (line) => {
  expect(found(line)).toEqual([]);
});

test('says what it cannot know', () => {
  expect(unknownTo(id, 'FROM a:1\nARG E\nENV APP_ENV=$E\n')).toEqual([
    { text: '$E', why: 'the build argument `E` has no default' },
  ]);
});

test('sets the mode for production', () => {
  expect(
    fixed(id, 'FROM a:1\nENV APP_ENV="dev" A_DEBUG=1 B_DEBUG=true C_DEBUG=on D_DEBUG=yes XDEBUG_MODE=debug\n'),
  ).toBe('FROM a:1\nENV APP_ENV=production A_DEBUG=0 B_DEBUG=false C_DEBUG=off D_DEBUG=no XDEBUG_MODE=off\n');
});
