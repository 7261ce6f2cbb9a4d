import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'malformed-exec-form';
const found = (lines: string) => checkRule(id, `${lines}\n`).map(({ messageId, text }) => [messageId, text]);

test('a command line in one string', () => {
  const source = 'FROM node:24-slim\nCMD ["npm start"]\n';
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'oneString',
      at: '2:6-2:17',
      text: '"npm start"',
      message:
        'In the exec form the first string is the name of the program, and there is no program called `npm start`. Give each word a string of its own.',
    },
  ]);
  expect(fixed(id, source)).toBe('FROM node:24-slim\nCMD ["npm", "start"]\n');
  expect(fixed(id, 'FROM a:1\nENTRYPOINT ["java -jar", "/a.jar"]\n')).toBe(
    'FROM a:1\nENTRYPOINT ["java", "-jar", "/a.jar"]\n',
  );
  const variable = 'FROM a:1\nENTRYPOINT ["java -jar $FILE"]\n';
  expect(found(variable)).toEqual([['oneString', '"java -jar $FILE"']]);
  expect(fixed(id, variable)).toBe(variable);
  const several = 'FROM a:1\nRUN ["npm install", "npm test"]\n';
  expect(found(several)).toEqual([['oneString', '"npm install"']]);
  expect(fixed(id, several)).toBe(several);
});

test.each([
  ['FROM a:1\nRUN ["npm install"]', '"npm install"'],
  ['FROM a:1\nENTRYPOINT ["/usr/bin/java -jar /a.jar"]', '"/usr/bin/java -jar /a.jar"'],
  ['FROM a:1\nHEALTHCHECK CMD ["curl -f http://localhost/"]', '"curl -f http://localhost/"'],
  ['FROM python:3.13-slim\nCMD ["python app.py"]', '"python app.py"'],
  ['FROM scratch\nCMD ["server -p 80"]', '"server -p 80"'],
])('%j: one string', (source, text) => {
  expect(found(source)).toEqual([['oneString', text]]);
});

test('an operator of the shell', () => {
  const source = 'FROM node:24-slim\nCMD ["npm", "install", "&&", "npm", "start"]\n';
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'operator',
      at: '2:24-2:28',
      text: '"&&"',
      message:
        'The exec form has no shell, so `npm` gets `&&` as an argument like any other. Write `["sh", "-c", "…"]` around the line.',
    },
  ]);
  expect(fixed(id, source)).toBe('FROM node:24-slim\nCMD ["sh", "-c", "npm install && npm start"]\n');
  const quoted = 'FROM a:1\nRUN ["echo", "a b", ">", "/c"]\n';
  expect(found(quoted)).toEqual([['operator', '">"']]);
  expect(fixed(id, quoted)).toBe(quoted);
});

test('an exit behind the command', () => {
  const source = 'FROM a:1\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/", "||", "exit", "1"]\n';
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'exitStatus',
      at: '2:53-2:57',
      text: '"||"',
      message:
        'The exec form has no shell, so `curl` gets `||` and `exit` as arguments like any other. Leave them out: a program that fails has said so already.',
    },
  ]);
  expect(fixed(id, source)).toBe('FROM a:1\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n');
});

test.each([
  // What the entrypoint does with its arguments is not known.
  'FROM node:24-slim\nENTRYPOINT ["sh", "-c"]\nCMD ["npm start"]',
  'FROM node:24-slim\nENTRYPOINT ["/run.sh"]\nCMD ["a", "&&", "b"]',
  'FROM nobody/knows:1\nCMD ["npm start"]',
  // Replaced.
  'FROM python:3.13-slim\nCMD ["python app.py"]\nCMD ["python", "app.py"]',
  // A path with a space.
  'FROM a:1\nENTRYPOINT ["/opt/My App/run"]',
  'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nENTRYPOINT ["cmd /c a"]',
  'FROM a:1\nENTRYPOINT ["sh", "-c", "a && b"]',
  'FROM a:1\nRUN ["cut", "-d", "|", "/a"]',
  'FROM a:1\nRUN ["tr", "|", ","]',
  'FROM a:1\nCOPY ["a b", "/c d"]',
  'FROM a:1\nVOLUME ["/a b"]',
  'FROM a:1\nSHELL ["/bin/bash -c"]',
])('%j', (source) => {
  expect(found(source)).toEqual([]);
});

test('single quotes around a command line', () => {
  expect(fixed(id, "FROM a:1\nCMD ['python bot.py']\n")).toBe('FROM a:1\nCMD ["python", "bot.py"]\n');
  expect(fixed(id, "FROM a:1\nCMD ['python $FILE']\n")).toBe('FROM a:1\nCMD ["python $FILE"]\n');
  expect(fixed(id, "FROM a:1\nVOLUME ['/a b']\n")).toBe('FROM a:1\nVOLUME ["/a b"]\n');
});
