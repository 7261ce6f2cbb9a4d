import { expect, test } from 'vitest';
import { check } from '../../checker/checker.ts';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'malformed-exec-form';

test.each([
  [
    "FROM alpine:3.22\nUSER 10001\nCMD ['date', '-u']\n",
    {},
    [
      {
        messageId: 'malformed',
        at: '3:5-3:19',
        text: "['date', '-u']",
        message:
          'This looks like a JSON array and is not one, so the builder takes it for plain text, brackets included. Write an array of strings in double quotes, with commas in between.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN ["a", "b",]\n',
    {},
    [
      {
        messageId: 'malformed',
        at: '2:5-2:16',
        text: '["a", "b",]',
        message:
          'This looks like a JSON array and is not one, so the builder takes it for plain text, brackets included. Write an array of strings in double quotes, with commas in between.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCMD ["a" "b"]\n',
    {},
    [
      {
        messageId: 'malformed',
        at: '2:5-2:14',
        text: '["a" "b"]',
        message:
          'This looks like a JSON array and is not one, so the builder takes it for plain text, brackets included. Write an array of strings in double quotes, with commas in between.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nENTRYPOINT [“a”, “b”]\n',
    {},
    [
      {
        messageId: 'malformed',
        at: '2:12-2:22',
        text: '[“a”, “b”]',
        message:
          'This looks like a JSON array and is not one, so the builder takes it for plain text, brackets included. Write an array of strings in double quotes, with commas in between.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY ["a", "b"\n',
    {},
    [
      {
        messageId: 'malformed',
        at: '2:6-2:15',
        text: '["a", "b"',
        message:
          'This looks like a JSON array and is not one, so the builder takes it for plain text, brackets included. Write an array of strings in double quotes, with commas in between.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCMD [npm, start]\n',
    {},
    [
      {
        messageId: 'malformed',
        at: '2:5-2:17',
        text: '[npm, start]',
        message:
          'This looks like a JSON array and is not one, so the builder takes it for plain text, brackets included. Write an array of strings in double quotes, with commas in between.',
      },
    ],
  ],
  [
    "FROM alpine:3.22\nHEALTHCHECK CMD ['a']\n",
    {},
    [
      {
        messageId: 'malformed',
        at: '2:17-2:22',
        text: "['a']",
        message:
          'This looks like a JSON array and is not one, so the builder takes it for plain text, brackets included. Write an array of strings in double quotes, with commas in between.',
      },
    ],
  ],
  [
    "FROM alpine:3.22\nVOLUME ['/a']\n",
    {},
    [
      {
        messageId: 'malformed',
        at: '2:8-2:14',
        text: "['/a']",
        message:
          'This looks like a JSON array and is not one, so the builder takes it for plain text, brackets included. Write an array of strings in double quotes, with commas in between.',
      },
    ],
  ],
  [
    "FROM alpine:3.22\nONBUILD CMD ['a']\n",
    {},
    [
      {
        messageId: 'malformed',
        at: '2:13-2:18',
        text: "['a']",
        message:
          'This looks like a JSON array and is not one, so the builder takes it for plain text, brackets included. Write an array of strings in double quotes, with commas in between.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test('a command line in quotes', () => {
  expect(checkRule(id, 'FROM python:3.13\nRUN "pip install flask"\n')).toEqual([
    {
      messageId: 'quoted',
      at: '2:5-2:24',
      text: '"pip install flask"',
      message:
        'The quotes make one word of the line, so the shell looks for a program called `pip install flask`, and there is none. Leave them out, or write a JSON array.',
    },
  ]);
});

test.each([
  ['RUN "a b"', 'RUN a b'],
  ["RUN 'a $B && c'", 'RUN a $B && c'],
  ['ONBUILD RUN "a b"', 'ONBUILD RUN a b'],
  ['CMD "npm start"', 'CMD ["npm", "start"]'],
  ['CMD "a --port $PORT"', 'CMD a --port $PORT'],
  ['ENTRYPOINT "python3 app.py"', 'ENTRYPOINT ["python3", "app.py"]'],
  ['HEALTHCHECK CMD "curl localhost"', 'HEALTHCHECK CMD ["curl", "localhost"]'],
  ['RUN "a"', 'RUN "a"'],
  ['RUN "/opt/My App/run"', 'RUN "/opt/My App/run"'],
  ['RUN "a b" && c', 'RUN "a b" && c'],
  ['RUN "a b" "c d"', 'RUN "a b" "c d"'],
  ['RUN "$A b"', 'RUN "$A b"'],
  ['SHELL ["python3", "-c"]\nRUN "a b"', 'SHELL ["python3", "-c"]\nRUN "a b"'],
  ['CMD "a b"\nCMD ["c"]', 'CMD "a b"\nCMD ["c"]'],
])('quotes of %j', (before, after) => {
  const source = `FROM debian:13\n${after}\n`;
  expect(fixed(id, `FROM debian:13\n${before}\n`)).toBe(source);
  expect(checkRule(id, source)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22\nCMD ["a"]\n', {}],
  ['FROM alpine:3.22\nRUN [ -f "x" ] && a\n', {}],
  ['FROM alpine:3.22\nRUN [ "$A" = "b" ]\n', {}],
  ['FROM alpine:3.22\nRUN [[ "$A" == "b" ]] || c\n', {}],
  ['FROM alpine:3.22\nRUN [ "$A" != \'b\' ] && echo "c, d"\n', {}],
  ["FROM alpine:3.22\nSHELL ['a']\n", {}],
  ['FROM alpine:3.22\nCOPY [a-z].txt /x/\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ["FROM alpine:3.22\nUSER 10001\nCMD ['date', '-u']\n", {}, 'FROM alpine:3.22\nUSER 10001\nCMD ["date", "-u"]\n'],
  ['FROM alpine:3.22\nRUN ["a", "b",]\n', {}, 'FROM alpine:3.22\nRUN ["a", "b"]\n'],
  ['FROM alpine:3.22\nENTRYPOINT [“a”, “b”]\n', {}, 'FROM alpine:3.22\nENTRYPOINT ["a", "b"]\n'],
  ['FROM alpine:3.22\nCOPY ["a", "b"\n', {}, 'FROM alpine:3.22\nCOPY ["a", "b"]\n'],
  ["FROM alpine:3.22\nHEALTHCHECK CMD ['a']\n", {}, 'FROM alpine:3.22\nHEALTHCHECK CMD ["a"]\n'],
  ["FROM alpine:3.22\nVOLUME ['/a']\n", {}, 'FROM alpine:3.22\nVOLUME ["/a"]\n'],
  ["FROM alpine:3.22\nONBUILD CMD ['a']\n", {}, 'FROM alpine:3.22\nONBUILD CMD ["a"]\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});

test('yields to the comment that makes an array plain text', () => {
  const rules = { 'malformed-exec-form': 'on', 'no-trailing-comment': 'on' } as const;
  const found = (line: string) => check(`FROM a:1\n${line}\n`, { rules }).findings.map(({ rule }) => rule);
  expect(found('CMD ["a"] # b')).toEqual(['no-trailing-comment']);
  expect(found("CMD ['a']")).toEqual(['malformed-exec-form']);
});
