import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'copy-only-what-you-need';
const found = (lines: string, dockerignore: string | null = null) =>
  checkRule(id, `FROM a:1\n${lines}\n`, { ...(dockerignore !== null && { dockerignore }) }).map(({ text }) => text);

test('the source', () => {
  expect(checkRule(id, 'FROM a:1\nCOPY . /app\n')).toEqual([
    {
      messageId: 'context',
      at: '2:6-2:7',
      text: '.',
      message:
        '`.` is all that lies in the build context, also what nobody meant to ship: the history, keys, local settings. Name the files and directories the program needs.',
    },
  ]);
});

test.each([
  ['ADD ["./", "/app"]', ['"./"']],
  ['COPY * /app/', ['*']],
  ['COPY src/.. ./a / /app/', ['src/..', '/']],
])('%s', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test.each([
  'COPY src /app',
  'COPY package*.json ./',
  'COPY --from=build / /',
  'COPY $SRC /app',
  'ADD https://a.example/ /app',
  'COPY <<EOF /a\n.\nEOF',
  'COPY . /app\nFROM b:1\nCOPY --from=0 /app /app',
  'ONBUILD COPY . /app',
])('not %s', (lines) => {
  expect(found(lines)).toEqual([]);
});

test.each([
  ['.git\n.env\n', []],
  ['# all\n*\n!src\n', []],
  ['**/.git/\n.env*\r\n', []],
  ['node_modules\n', ['.']],
])('with .dockerignore %j', (dockerignore, expected) => {
  expect(found('COPY . /app', dockerignore)).toEqual(expected);
});
