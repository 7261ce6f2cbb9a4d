import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-repeated-label';
const found = (source: string) => checkRule(id, `FROM alpine:3.22\n${source}`).map(({ at, text }) => `${at} ${text}`);

test('each value but the last is lost, and the message names the line of the next', () => {
  expect(
    checkRule(id, 'FROM alpine:3.22\nLABEL authors="A <a@example.org>"\nLABEL authors="B"\nLABEL x=y authors=C\n'),
  ).toEqual([
    {
      messageId: 'lost',
      at: '2:7-2:14',
      text: 'authors',
      message:
        'Line 3 gives `authors` another value, which replaces this one. Keep one of them, or write both into one value.',
    },
    {
      messageId: 'lost',
      at: '3:7-3:14',
      text: 'authors',
      message:
        'Line 4 gives `authors` another value, which replaces this one. Keep one of them, or write both into one value.',
    },
  ]);
});

test.each([
  ['in one instruction', 'LABEL a=1 b=2 a=3\n', ['2:7-2:8 a']],
  ['with quotes around the name', 'LABEL "a"=1\nLABEL a=2\n', ['2:7-2:10 "a"']],
  ['of an argument', 'ARG V=1\nLABEL a=$V\nLABEL a=2\n', ['3:7-3:8 a']],
  ['in the old form', 'LABEL a one value\nLABEL a another\n', ['2:7-2:8 a']],
])('%s', (_, source, places) => {
  expect(found(source)).toEqual(places);
});

test.each([
  ['one value', 'LABEL a=1\nLABEL b=1\n'],
  ['the same value', 'LABEL a=1\nLABEL a="1"\n'],
  ['the same variable', 'ARG V\nLABEL a=$V\nLABEL a=$V\n'],
  ['another stage', 'LABEL a=1\nFROM alpine:3.22\nLABEL a=2\n'],
  ['a stage that builds on it', 'LABEL a=1\nFROM 0\nLABEL a=2\n'],
  ['an image that builds on it', 'LABEL a=1\nONBUILD LABEL a=2\n'],
  ['a name of an argument', 'ARG N\nLABEL $N=1\nLABEL $N=2\n'],
])('not: %s', (_, source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  ['LABEL a=1\nLABEL a=2\n', 'LABEL a=2\n'],
  ['LABEL a=1 b=2\nLABEL a=2\n', 'LABEL b=2\nLABEL a=2\n'],
  ['LABEL b=2 \\\n      a=1\nLABEL a=2\n', 'LABEL b=2\nLABEL a=2\n'],
  ['LABEL a=1 b=2 a=3\n', 'LABEL b=2 a=3\n'],
])('fix of %s', (source, after) => {
  expect(fixed(id, `FROM alpine:3.22\n${source}`)).toBe(`FROM alpine:3.22\n${after}`);
});
