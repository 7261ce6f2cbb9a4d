import { describe, expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'no-variable-in-exec-form';
const found = (source: string) => checkRule(id, source).map(({ messageId, text }) => [messageId, text]);

test('a variable behind a program that expands nothing', () => {
  expect(checkRule(id, 'FROM node:24\nENV APP=server.js\nCMD ["node", "${APP}"]\n')).toEqual([
    {
      messageId: 'variable',
      at: '3:15-3:21',
      text: '${APP}',
      message:
        'No shell reads an exec form, so `node` gets the text `${APP}` and not the value. Write the value, or let a shell put it in.',
    },
  ]);
});

test('the program itself', () => {
  expect(checkRule(id, 'FROM node:24\nENTRYPOINT ["$HOME/run", "-x"]\n')).toEqual([
    {
      messageId: 'program',
      at: '2:14-2:19',
      text: '$HOME',
      message:
        'No shell reads an exec form, so the program to start is looked for under the name `$HOME/run`, dollar sign and all. Write its path, or let a shell put it in.',
    },
  ]);
});

test('a build argument at the start', () => {
  expect(checkRule(id, 'FROM eclipse-temurin:21\nARG JAR=app.jar\nENTRYPOINT ["java", "-jar", "$JAR"]\n')).toEqual([
    {
      messageId: 'argument',
      at: '3:30-3:34',
      text: '$JAR',
      message:
        'No shell reads an exec form, so `$JAR` stays as it is; and the build argument `JAR` is gone when a container runs. Write the value, or keep it with ENV and let a shell put it in.',
    },
  ]);
});

describe('finds', () => {
  test.each([
    ['ENV W=2\nCMD ["gunicorn", "-w", "$W", "--bind", ":${PORT:-80}"]', ['$W', '${PORT:-80}']],
    ['ENV A=1\nCMD ["tini", "--", "python", "manage.py", "runserver", "0.0.0.0:$A"]', ['$A']],
    ['ENV A=1\nCMD ["python3", "-m", "http.server", "$A"]', []],
    ['ENV A=1\nCMD ["python3", "-m", "flask", "run", "-p", "$A"]', ['$A']],
    ['ENV A=1\nCMD ["/bin/sh", "$A"]', ['$A']],
    ['ENV A=1\nCMD ["java", "-Xmx$A", "-Dx=$A", "-cp", "$A", "Main", "$A"]', ['$A', '$A']],
    ['ENV A=1\nRUN ["mkdir", "$A"]', ['$A']],
    ['ARG A=1\nRUN ["mkdir", "$A"]', ['$A']],
    ['ENV A=1\nHEALTHCHECK CMD ["curl", "-f", "http://localhost:$A/"]', ['$A']],
    ['ENV A=1\nENTRYPOINT ["python"]\nCMD ["$A"]', ['$A']],
    ['ENV A=1\nCMD ["$A"]\nENTRYPOINT ["python"]', ['$A']],
  ])('%s', (lines, expected) => {
    expect(found(`FROM python:3.13\n${lines}\n`).map(([, text]) => text)).toEqual(expected);
  });
});

test.each([
  'ENV A=1\nCMD ["sh", "-c", "exec node $A"]',
  'ENV A=1\nCMD ["bash", "-lc", "node $A"]',
  'ENV A=1\nCMD ["node", "-e", "console.log(`${A}`)"]',
  'ENV A=1\nCMD ["php", "-d", "memory_limit=${A}", "x.php"]',
  'ENV A=1\nCMD ["awk", "{print $A}"]',
  'ENV A=1\nCMD ["./server", "--dir", "$A"]',
  'ENV A=1\nCMD ["node", "app.js", "$A"]',
  'ENV A=1\nCMD ["java", "-jar", "app.jar", "--spring.port=${A}"]',
  'CMD ["node", "$UNSET"]',
  'ENV A=1\nCMD ["node", "$(A)"]',
  'ENV A=1\nENTRYPOINT ["./start.sh"]\nCMD ["node", "$A"]',
  'ENV A=1\nENTRYPOINT exec node\nCMD ["node", "$A"]',
  'ENV A=1\nCMD node $A',
  'ENV A=1\nCMD ["java -jar $A"]',
  'ENV A=1\nONBUILD RUN ["mkdir", "$A"]',
])('not %s', (lines) => {
  expect(found(`FROM python:3.13\n${lines}\n`)).toEqual([]);
});

test('not on Windows', () => {
  expect(found('FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nENV A=1\nCMD ["node", "$A"]\n')).toEqual([]);
});

test('a base image that may have an ENTRYPOINT', () => {
  const source = 'FROM example/app:1\nENV A=1\nCMD ["node", "$A"]\n';
  expect(found(source)).toEqual([]);
  expect(unknownTo(id, source)).toEqual([
    { text: 'CMD ["node", "$A"]', why: 'the base image may have an ENTRYPOINT that expands what CMD says' },
  ]);
});

describe('the fix', () => {
  test.each([
    [
      'ENV A=1\nCMD ["node", "${A}", "a b", "it\'s"]',
      `ENV A=1\nCMD ["sh", "-c", "exec node \\"\${A}\\" 'a b' 'it'\\\\''s'"]`,
    ],
    ['ENV A=1\nENTRYPOINT ["node", "$A"]', 'ENV A=1\nENTRYPOINT ["sh", "-c", "exec node \\"$A\\" \\"$@\\"", "sh"]'],
    [
      'ENV OPTS="-a -b"\nCMD ["java", "$OPTS", "-jar", "a.jar"]',
      'ENV OPTS="-a -b"\nCMD ["sh", "-c", "exec java $OPTS -jar a.jar"]',
    ],
    ['ENV A=1\nRUN ["mkdir", "-p", "$A/x"]', 'ENV A=1\nRUN mkdir -p "$A/x"'],
    [
      'ENV A=1\nHEALTHCHECK --interval=5s CMD ["curl", "http://a:$A/"]',
      'ENV A=1\nHEALTHCHECK --interval=5s CMD curl "http://a:$A/"',
    ],
  ])('%s', (lines, expected) => {
    expect(fixed(id, `FROM node:24\n${lines}\n`)).toBe(`FROM node:24\n${expected}\n`);
    expect(found(`FROM node:24\n${expected}\n`)).toEqual([]);
  });

  test.each([
    'ARG A=1\nCMD ["node", "$A"]',
    'ENV A=1\nCMD ["gunicorn", "$A", "$B"]',
    'ENV A=1\nENTRYPOINT ["node"]\nCMD ["$A"]',
  ])('none for %s', (lines) => {
    expect(fixed(id, `FROM node:24\n${lines}\n`)).toBe(`FROM node:24\n${lines}\n`);
  });
});
