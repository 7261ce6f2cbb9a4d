import { expect, test } from 'vitest';
import { check } from '../../checker/checker.ts';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'valid-label-key';

test.each([
  [
    'FROM alpine:3.22\nLABEL Foo_Bar=1\n',
    {},
    [
      {
        messageId: 'spelling',
        at: '2:7-2:14',
        text: 'Foo_Bar',
        message:
          '`Foo_Bar` is not spelled as Docker asks of label keys: lower-case letters, digits, `.`, `-`, `_` and `/`, a letter first, no separator last or doubled. Rename it.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL com.docker.team=blue\n',
    {},
    [
      {
        messageId: 'reserved',
        at: '2:7-2:22',
        text: 'com.docker.team',
        message:
          '`com.docker.team` is in a namespace that Docker keeps for itself. Use the reverse of a domain of your own.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL a..b=1 .c=2 "d e"=3 f-=4\n',
    {},
    [
      {
        messageId: 'spelling',
        at: '2:7-2:11',
        text: 'a..b',
        message:
          '`a..b` is not spelled as Docker asks of label keys: lower-case letters, digits, `.`, `-`, `_` and `/`, a letter first, no separator last or doubled. Rename it.',
      },
      {
        messageId: 'spelling',
        at: '2:14-2:16',
        text: '.c',
        message:
          '`.c` is not spelled as Docker asks of label keys: lower-case letters, digits, `.`, `-`, `_` and `/`, a letter first, no separator last or doubled. Rename it.',
      },
      {
        messageId: 'spelling',
        at: '2:19-2:24',
        text: '"d e"',
        message:
          '`d e` is not spelled as Docker asks of label keys: lower-case letters, digits, `.`, `-`, `_` and `/`, a letter first, no separator last or doubled. Rename it.',
      },
      {
        messageId: 'spelling',
        at: '2:27-2:29',
        text: 'f-',
        message:
          '`f-` is not spelled as Docker asks of label keys: lower-case letters, digits, `.`, `-`, `_` and `/`, a letter first, no separator last or doubled. Rename it.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL api.ENV.PORT=1\n',
    { preset: 'hadolint' as const },
    [
      {
        messageId: 'spelling',
        at: '2:7-2:19',
        text: 'api.ENV.PORT',
        message:
          '`api.ENV.PORT` is not spelled as Docker asks of label keys: lower-case letters, digits, `.`, `-`, `_` and `/`, a letter first, no separator last or doubled. Rename it.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nLABEL a$b=1\n',
    { preset: 'hadolint' as const },
    [
      {
        messageId: 'spelling',
        at: '2:7-2:10',
        text: 'a$b',
        message:
          '`a$b` is not spelled as Docker asks of label keys: lower-case letters, digits, `.`, `-`, `_` and `/`, a letter first, no separator last or doubled. Rename it.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nLABEL org.example.foo-bar=1 a/b=2 a_b=3\n', {}],
  ['FROM alpine:3.22\nLABEL api.ENV.PORT.description=1\n', {}],
  ['FROM alpine:3.22\nLABEL "$K"=1\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22\nLABEL Foo_Bar=1\n', {}, 'FROM alpine:3.22\nLABEL foo_bar=1\n'],
  ['FROM alpine:3.22\nLABEL a..b=1 .c=2 "d e"=3 f-=4\n', {}, 'FROM alpine:3.22\nLABEL a.b=1 c=2 d-e=3 f=4\n'],
  [
    'FROM alpine:3.22\nLABEL api.ENV.PORT=1\n',
    { preset: 'hadolint' as const },
    'FROM alpine:3.22\nLABEL api.env.port=1\n',
  ],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});

test('a key of which no name is left gets no fix', () => {
  const { findings } = check('FROM alpine:3.22\nLABEL 1=a _a=b\n', { rules: { [id]: 'on' } });
  const own = findings.filter(({ rule }) => rule === id);
  expect(own.map(({ fixes }) => fixes.map(({ edits }) => edits))).toEqual([[], [[{ start: 27, end: 29, text: 'a' }]]]);
});
