import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'no-sigkill-stopsignal';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ text }) => text);

test('the message', () => {
  expect(checkRule(id, 'FROM a:1\nSTOPSIGNAL 9\n')).toEqual([
    {
      messageId: 'kill',
      at: '2:12-2:13',
      text: '9',
      message:
        'No program can catch `9`, so it can neither finish its work nor hand it over. Use `SIGTERM`, or the signal at which the program stops gracefully.',
    },
  ]);
});

test.each([
  ['STOPSIGNAL sigkill', ['sigkill']],
  ['STOPSIGNAL STOP', ['STOP']],
  ['STOPSIGNAL 19', ['19']],
  ['ARG S=SIGKILL\nSTOPSIGNAL $S', ['$S']],
  ['ONBUILD STOPSIGNAL KILL', ['KILL']],
  ['STOPSIGNAL SIGTERM', []],
  ['STOPSIGNAL 15', []],
  ['STOPSIGNAL 99', []],
  ['ARG S\nSTOPSIGNAL $S', []],
])('%j', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test('says what it does not know', () => {
  expect(unknownTo(id, 'FROM a:1\nARG S\nSTOPSIGNAL $S\n')).toEqual([
    { text: '$S', why: 'the build argument `S` has no default' },
  ]);
});

test('uses SIGTERM', () => {
  expect(fixed(id, 'FROM a:1\nSTOPSIGNAL \\\n  KILL\n')).toBe('FROM a:1\nSTOPSIGNAL \\\n  SIGTERM\n');
});
