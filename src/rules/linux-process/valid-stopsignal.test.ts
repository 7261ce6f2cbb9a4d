import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'valid-stopsignal';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ text }) => text);

test('the message', () => {
  expect(checkRule(id, 'FROM a:1\nSTOPSIGNAL SIGTREM\n')).toEqual([
    {
      messageId: 'unknown',
      at: '2:12-2:19',
      text: 'SIGTREM',
      message:
        '`SIGTREM` is not a signal, so the image does not build. Write one such as `SIGTERM`, or a number from 1 to 64.',
    },
  ]);
});

test.each(['SIGFOO', '0', '65', 'SIGRTMIN+16', 'RTMAX-0', 'SIG', '-9', 'SIGSIGTERM'])('%s is none', (signal) => {
  expect(found(`STOPSIGNAL ${signal}`)).toEqual([signal]);
});

test.each(['SIGTERM', 'term', 'quit', '15', '64', 'SIGRTMIN+3', 'rtmax-1', 'SIGKILL', '"SIGTERM"', '$S', 'SIG${S}'])(
  '%s is left alone',
  (signal) => {
    expect(found(`STOPSIGNAL ${signal}`)).toEqual([]);
  },
);

test('in ONBUILD too', () => {
  expect(found('ONBUILD stopsignal FOO')).toEqual(['FOO']);
});

test.each([
  ['SIGTREM', 'SIGTERM'],
  ['SIGQIT', 'SIGQUIT'],
  ['terms', 'SIGTERM'],
  ['SIGFOO', 'SIGFOO'],
])('%s becomes %s', (before, after) => {
  expect(fixed(id, `FROM a:1\nSTOPSIGNAL ${before}\n`)).toBe(`FROM a:1\nSTOPSIGNAL ${after}\n`);
});
