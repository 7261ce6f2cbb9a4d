import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'config-default';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ messageId, text }) => [messageId, text]);

test('the pair', () => {
  expect(checkRule(id, 'FROM a:1\nARG PORT\nENV PORT=$PORT\n')).toEqual([
    {
      messageId: 'argument',
      at: '3:5-3:15',
      text: 'PORT=$PORT',
      message:
        '`PORT` is empty unless the build argument `PORT` is given, so an image that is built without it runs unconfigured. Give the argument a default.',
    },
  ]);
});

test.each([
  [
    'ENV A=1 PORT= JAVA_HOME=""',
    [
      ['empty', 'PORT='],
      ['empty', 'JAVA_HOME=""'],
    ],
  ],
  ['ARG GPU_BUILD\nENV GPU_BUILD=$GPU_BUILD', [['argument', 'GPU_BUILD=$GPU_BUILD']]],
  ['ARG P\nENV A="${P}"', [['argument', 'A="${P}"']]],
  ['FROM a:1\nARG P\nENV A ${P}', [['argument', 'A ${P}']]],
])('%s', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test.each([
  ['ARG A PORT\nENV PORT=$PORT', 'ARG A PORT=value\nENV PORT=$PORT'],
  ['ENV A=1 PORT= HOME=""', 'ENV A=1 PORT=value HOME=value'],
])('the fix asks for a value: %j', (lines, expected) => {
  expect(fixed(id, `FROM a:1\n${lines}\n`)).toBe(`FROM a:1\n${expected}\n`);
  expect(fixed(id, `FROM a:1\n${expected}\n`)).toBe(`FROM a:1\n${expected}\n`);
});

test.each([
  'ARG PORT=8080\nENV PORT=$PORT',
  'ARG PORT\nENV PORT=${PORT:-8080}',
  'ARG TARGETARCH\nENV ARCH=x-$TARGETARCH',
  'ENV A=$UNSET',
  'ENV A= MODEL_LIST="" METRICS_PORT= LD_LIBRARY_PATH=""',
  'ENV PORT=\nENV PORT=1',
  'ENV API_TOKEN=',
  'ARG BUILD_DATE VCS_REF V\nENV IMAGE $BUILD_DATE\nENV REVISION=$VCS_REF TOOL_VER="${V}"',
  'ENV PHP_MD5="" JAVA_OPTS=""',
  'LABEL api.ENV.PORT.mandatory="true"\nENV PORT=',
  'LABEL com.example.api.env.port.mandatory="true"\nENV PORT=',
  'ENV PORT=\nFROM b:1',
  'ONBUILD ENV PORT=',
])('not %s', (lines) => {
  expect(found(lines)).toEqual([]);
});
