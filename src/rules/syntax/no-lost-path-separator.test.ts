import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-lost-path-separator';
const windows = 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n';
const found = (lines: string, from = windows) =>
  checkRule(id, `${from}${lines}\n`).map(({ messageId, at, text }) => [messageId, at, text]);
const mended = (lines: string, from = windows) => fixed(id, `${from}${lines}\n`).slice(from.length, -1);

test('a path of Windows', () => {
  expect(checkRule(id, `${windows}WORKDIR C:\\src\\app\n`)).toEqual([
    {
      messageId: 'lost',
      at: '2:9-2:19',
      text: 'C:\\src\\app',
      message:
        'The builder takes the backslash for its escape character and makes `C:srcapp` of this. Write `C:/src/app`, or choose the backtick as escape character in the first line of the file.',
    },
  ]);
  expect(checkRule(id, `${windows}ENV PATH C:\\Go\\bin;%PATH%\n`)).toEqual([
    {
      messageId: 'lost',
      at: '2:10-2:19',
      text: 'C:\\Go\\bin',
      message:
        'The builder takes the backslash for its escape character and makes `C:Gobin` of this. Write `C:\\\\Go\\\\bin`, or choose the backtick as escape character in the first line of the file.',
    },
  ]);
});

test.each([
  [
    'ENV A=C:\\a;C:\\b B="C:\\x" C=C:\\c',
    [
      ['lost', '2:7-2:11', 'C:\\a'],
      ['lost', '2:28-2:32', 'C:\\c'],
    ],
  ],
  ['ENV A C:\\\\a;C:\\b', [['lost', '2:13-2:17', 'C:\\b']]],
  ['ENV A=%ProgramFiles%\\Git', [['lost', '2:7-2:25', '%ProgramFiles%\\Git']]],
  ['ARG R="C:\\t\\$V"', [['lost', '2:8-2:15', 'C:\\t\\$V']]],
  [
    'COPY a\\b.txt C:\\x',
    [
      ['lost', '2:6-2:13', 'a\\b.txt'],
      ['lost', '2:14-2:18', 'C:\\x'],
    ],
  ],
  ['COPY --from=a C:\\out\\ C:\\\\x', [['lost', '2:15-2:22', 'C:\\out\\']]],
  ['COPY ["a b", "C:\\\\Program Files\\\\b"]', [['lost', '2:14-2:36', '"C:\\\\Program Files\\\\b"']]],
  ['VOLUME C:\\data', [['lost', '2:8-2:15', 'C:\\data']]],
  ['COPY C:\\a.txt C:\\\\x', [['drive', '2:6-2:14', 'C:\\a.txt']]],
])('%s', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test('an instruction that is swallowed', () => {
  expect(checkRule(id, `${windows}WORKDIR C:\\app\\\nCOPY . .\n`)).toEqual([
    {
      messageId: 'lost',
      at: '2:9-2:16',
      text: 'C:\\app\\',
      message:
        'The builder takes the backslash for its escape character and makes `C:appCOPY` of this. Write `C:/app/`, or choose the backtick as escape character in the first line of the file.',
    },
  ]);
  expect(mended('WORKDIR C:\\app\\\nCOPY . .')).toBe('WORKDIR C:/app/\nCOPY . .');
  expect(mended('WORKDIR C:\\\r\nCOPY . .')).toBe('WORKDIR C:/\r\nCOPY . .');
  expect(mended('ENV A=C:\\go\\\nRUN go')).toBe('ENV A=C:/go/\nRUN go');
  expect(found('COPY a C:\\app\\\nRUN a')).toEqual([['lost', '2:8-2:15', 'C:\\app\\']]);
});

test('a Linux image', () => {
  const from = 'FROM python:3.13-slim\n';
  expect(checkRule(id, `${from}WORKDIR C:\\Users\\me\n`)).toEqual([
    {
      messageId: 'drive',
      at: '2:9-2:20',
      text: 'C:\\Users\\me',
      message:
        'The builder makes `C:Usersme` of this, and there are no drives here. A source is a path in the build context, and a path in a Linux image begins with `/`.',
    },
  ]);
  expect(mended('WORKDIR C:\\Users\\me', from)).toBe('WORKDIR C:\\Users\\me');
  expect(mended('COPY .\\src\\app.py /app/', from)).toBe('COPY ./src/app.py /app/');
  expect(mended('ENV WINEPATH C:\\tools', from)).toBe('ENV WINEPATH C:\\\\tools');
});

test.each([
  ['WORKDIR C:\\src\\app', 'WORKDIR C:/src/app'],
  ['ENV PATH C:\\a\\b;C:\\c;%PATH%', 'ENV PATH C:\\\\a\\\\b;C:\\\\c;%PATH%'],
  ['ARG R="C:\\t\\$V"', 'ARG R="C:\\t\\\\$V"'],
  ['COPY a ["C:\\\\x"]', 'COPY a ["C:\\\\x"]'],
  ['COPY ["a b", "C:\\\\Program Files\\\\b"]', 'COPY ["a b", "C:/Program Files/b"]'],
])('mends %s', (lines, expected) => {
  expect(mended(lines)).toBe(expected);
});

test.each([
  'WORKDIR C:\\\\src\\\\app',
  'WORKDIR C:/src',
  'WORKDIR "C:\\Program Files\\app"',
  'ENV A=\'C:\\a\' B="C:\\b;C:\\\\c"',
  'ENV A=a\\ b B=\\"c\\" C=C:\\\\Program\\ Files',
  'COPY \\site C:\\\\web',
  'COPY ["a", "C:\\\\\\\\x"]',
  'COPY a\\ b C:/x',
  'RUN dir C:\\x',
  'CMD C:\\x\\y.exe',
  'ONBUILD COPY a C:\\x',
])('not %s', (lines) => {
  expect(found(lines)).toEqual([]);
});

test.each([
  'ENV PS1 \\u@\\h:\\w\\$',
  'ENV PS1="\\[\\e[31m\\]\\w"',
  'ENV A=a\\b',
  'ENV A=${B:-C:\\foo}',
  'COPY a\\[1\\].txt a\\$b /x/',
  'WORKDIR /app\\\n  /src',
])('not on Linux: %s', (lines) => {
  expect(found(lines, 'FROM alpine:3.22\n')).toEqual([]);
});

test('another escape character', () => {
  expect(checkRule(id, `# escape=\`\n${windows}WORKDIR C:\\src\\app\n`)).toEqual([]);
});
