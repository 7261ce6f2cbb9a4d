import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'legacy-key-value-format';

test.each([
  [
    'FROM alpine:3.22\nENV APP_HOME /app\n',
    {},
    [
      {
        messageId: 'legacy',
        at: '2:5-2:13',
        text: 'APP_HOME',
        message:
          'A blank separates `APP_HOME` from its value here, a form that is deprecated because it takes the whole line for one value. Write `APP_HOME=…`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nENV A  b c $D\n',
    {},
    [
      {
        messageId: 'legacy',
        at: '2:5-2:6',
        text: 'A',
        message:
          'A blank separates `A` from its value here, a form that is deprecated because it takes the whole line for one value. Write `A=…`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL a "b c"\n',
    {},
    [
      {
        messageId: 'legacy',
        at: '2:7-2:8',
        text: 'a',
        message:
          'A blank separates `a` from its value here, a form that is deprecated because it takes the whole line for one value. Write `a=…`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nenv A b \\\n  c\n',
    {},
    [
      {
        messageId: 'legacy',
        at: '2:5-2:6',
        text: 'A',
        message:
          'A blank separates `A` from its value here, a form that is deprecated because it takes the whole line for one value. Write `A=…`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nENV A say "b c"\n',
    {},
    [
      {
        messageId: 'legacy',
        at: '2:5-2:6',
        text: 'A',
        message:
          'A blank separates `A` from its value here, a form that is deprecated because it takes the whole line for one value. Write `A=…`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nONBUILD ENV A b\n',
    {},
    [
      {
        messageId: 'legacy',
        at: '2:13-2:14',
        text: 'A',
        message:
          'A blank separates `A` from its value here, a form that is deprecated because it takes the whole line for one value. Write `A=…`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nENV A=b\n', {}],
  ['FROM alpine:3.22\nARG A b\n', {}],
  ['FROM alpine:3.22\nENV A\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22\nENV APP_HOME /app\n', {}, 'FROM alpine:3.22\nENV APP_HOME=/app\n'],
  ['FROM alpine:3.22\nENV A  b c $D\n', {}, 'FROM alpine:3.22\nENV A="b c $D"\n'],
  ['FROM alpine:3.22\nLABEL a "b c"\n', {}, 'FROM alpine:3.22\nLABEL a="b c"\n'],
  ['FROM alpine:3.22\nenv A b \\\n  c\n', {}, 'FROM alpine:3.22\nenv A="b \\\n  c"\n'],
  ['FROM alpine:3.22\nONBUILD ENV A b\n', {}, 'FROM alpine:3.22\nONBUILD ENV A=b\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});

test('BuildKit does not look at what ONBUILD keeps', () => {
  const source = 'FROM a:1\nONBUILD ENV a b\nENV c d\n';
  expect(checkRule('legacy-key-value-format', source).map(({ text }) => text)).toEqual(['a', 'c']);
  expect(checkRule('legacy-key-value-format', source, { preset: 'buildkit' }).map(({ text }) => text)).toEqual(['c']);
});
