import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'healthcheck-required';
const found = (source: string, inputs = {}) => checkRule(id, source, inputs).map(({ text, at }) => [text, at]);

test('asks for one where the image looks like a service', () => {
  expect(checkRule(id, 'FROM a:1\nEXPOSE 80\n')).toEqual([
    {
      messageId: 'missing',
      at: '1:6-1:9',
      text: 'a:1',
      message:
        'The image has no health check, so a server that hangs counts as running. Add a `HEALTHCHECK` that asks it, or `HEALTHCHECK NONE` where the platform does.',
    },
  ]);
  expect(found('FROM a:1\nCMD exec php-fpm8.2 -F\n')).toEqual([['a:1', '1:6-1:9']]);
  expect(found('FROM a:1 AS base\nEXPOSE 80\nFROM base\nCMD ["x"]\n')).toEqual([['base', '3:6-3:10']]);
});

test.each([
  'FROM a:1\nCMD ["tool"]\n',
  'FROM a:1\nEXPOSE 80\nHEALTHCHECK NONE\n',
  'FROM a:1 AS base\nHEALTHCHECK CMD x\nFROM base\nEXPOSE 80\n',
  'FROM a:1 AS web\nEXPOSE 80\nFROM a:1\nCOPY --from=web /a /a\n',
  'FROM a:1 AS dev\nEXPOSE 80\n',
])('not %j', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  [
    'FROM nginx:1.29-alpine\n',
    'EXPOSE 80\nUSER x\n',
    'HEALTHCHECK CMD ["wget", "-q", "--spider", "http://127.0.0.1/"]',
    '',
  ],
  [
    'FROM node:24\n',
    'EXPOSE 8080 53/udp\n',
    'HEALTHCHECK CMD ["wget", "-q", "--spider", "http://127.0.0.1:8080/"]',
    '\nCMD ["x"]',
  ],
  ['FROM a:1\n', 'EXPOSE 80\n', 'HEALTHCHECK CMD ["COMMAND"]', '\nCMD ["x"]'],
  ['FROM node:24\n', 'EXPOSE 80 81\n', 'HEALTHCHECK CMD ["COMMAND"]', '\nCMD ["x"]'],
])('the fix asks what to ask: %j %j', (from, lines, check, end) => {
  const source = `${from}${lines}${end.slice(1)}\n`.replace(/\n+$/, '\n');
  const expected = `${from}${lines}${check}${end}\n`;
  expect(fixed(id, source)).toBe(expected);
  expect(fixed(id, expected)).toBe(expected);
});

test('is off on fragments', () => {
  expect(found('EXPOSE 80\n', { fragment: true })).toEqual([]);
});

test('always: every stage that neither has nor inherits one', () => {
  const source = 'FROM a:1 AS one\nFROM a:2 AS two\nFROM two AS three\nHEALTHCHECK CMD x\nFROM three\nFROM one\n';
  expect(found(source, { options: { always: true } })).toEqual([
    ['a:1', '1:6-1:9'],
    ['one', '6:6-6:9'],
  ]);
});
