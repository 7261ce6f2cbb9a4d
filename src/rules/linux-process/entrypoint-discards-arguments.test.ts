import { describe, expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'entrypoint-discards-arguments';
const found = (source: string) => checkRule(id, source).map(({ messageId, text }) => [messageId, text]);

test('a shell takes what CMD says', () => {
  expect(checkRule(id, 'FROM a:1\nENTRYPOINT server\nCMD ["--port", "80"]\n')).toEqual([
    {
      messageId: 'entrypoint',
      at: '2:12-2:18',
      text: 'server',
      message:
        'The shell that runs this ENTRYPOINT takes CMD and the arguments of `docker run` for its own, so the program never sees them. Write ENTRYPOINT as a JSON array, or pass them on with `"$@"`.',
    },
  ]);
  expect(found('FROM a:1\nENTRYPOINT ["sh", "-ec", "exec server"]\nCMD ["x"]\n')).toEqual([
    ['entrypoint', '["sh", "-ec", "exec server"]'],
  ]);
  expect(found('FROM a:1 AS b\nENTRYPOINT exec server\nFROM b\nCMD ["x"]\n')).toEqual([['entrypoint', 'exec server']]);
});

test('a CMD in shell form becomes arguments', () => {
  expect(checkRule(id, 'FROM a:1\nENTRYPOINT ["server"]\nCMD -p 80\n')).toEqual([
    {
      messageId: 'command',
      at: '3:5-3:10',
      text: '-p 80',
      message:
        'CMD in shell form reaches `server` as the arguments `/bin/sh`, `-c` and one long text. Write CMD as a JSON array.',
    },
  ]);
  expect(found('FROM a:1\nENTRYPOINT ["python", "app.py"]\nCMD serve\n')).toEqual([['command', 'serve']]);
  expect(found('FROM a:1\nENTRYPOINT ["/usr/sbin/nginx"]\nCMD daemon\n')).toEqual([['command', 'daemon']]);
});

describe('silent', () => {
  test.each([
    'ENTRYPOINT server',
    'CMD server',
    'CMD ["x"]\nENTRYPOINT ["server"]',
    'ENTRYPOINT ["server"]\nCMD ["x"]',
    'ENTRYPOINT exec server "$@"\nCMD ["x"]',
    'ENTRYPOINT exec server ${1}\nCMD ["x"]',
    'ENTRYPOINT ["sh", "-c", "exec server $0"]\nCMD ["x"]',
    'ENTRYPOINT ["sh", "-c", "exec server", "name"]\nCMD ["x"]',
    'ENTRYPOINT ["/docker-entrypoint.sh"]\nCMD server --port 80',
    'ENTRYPOINT ["tini", "--"]\nCMD server',
    'ENTRYPOINT ["python", "/entrypoint.py"]\nCMD server',
    'ENTRYPOINT ["/bin/bash", "-c"]\nCMD server',
    'ENTRYPOINT server\nCMD',
    'ENTRYPOINT server\nCMD --port 80',
    'ONBUILD ENTRYPOINT server\nCMD ["x"]',
  ])('on %j', (lines) => {
    expect(found(`FROM a:1\n${lines}\n`)).toEqual([]);
  });

  test('on a CMD that the ENTRYPOINT of a later stage resets, and on Windows', () => {
    expect(found('FROM a:1 AS b\nCMD ["x"]\nFROM b\nENTRYPOINT server\n')).toEqual([]);
    expect(found('FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nENTRYPOINT server\nCMD ["x"]\n')).toEqual([]);
  });
});

test.each([
  ['ENTRYPOINT server --a\nCMD ["x"]', 'ENTRYPOINT ["server", "--a"]\nCMD ["x"]'],
  ['ENTRYPOINT server\nCMD -p 80', 'ENTRYPOINT ["server"]\nCMD ["-p", "80"]'],
  ['ENTRYPOINT ["server"]\nCMD -p \\\n 80', 'ENTRYPOINT ["server"]\nCMD ["-p", "80"]'],
  ['ENTRYPOINT exec server\nCMD ["x"]', 'ENTRYPOINT exec server\nCMD ["x"]'],
  ['ENTRYPOINT server\nCMD -p $P', 'ENTRYPOINT server\nCMD -p $P'],
])('%j becomes %j', (before, after) => {
  expect(fixed(id, `FROM a:1\n${before}\n`)).toBe(`FROM a:1\n${after}\n`);
});

test('a program that CMD names again', () => {
  const source = 'FROM a:1\nENTRYPOINT ["python3"]\nCMD ["python3", "app.py"]\n';
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'repeated',
      at: '3:6-3:15',
      text: '"python3"',
      message:
        'ENTRYPOINT and CMD are one command line, so this runs `python3 python3` and `python3` looks for a file of that name. Leave `python3` out of CMD.',
    },
  ]);
  expect(fixed(id, source)).toBe('FROM a:1\nENTRYPOINT ["python3"]\nCMD ["app.py"]\n');
  expect(fixed(id, 'FROM a:1\nENTRYPOINT ["/usr/bin/node"]\nCMD ["node"]\n')).toBe(
    'FROM a:1\nENTRYPOINT ["/usr/bin/node"]\nCMD ["node"]\n',
  );
  for (const lines of [
    'ENTRYPOINT ["python3"]\nCMD ["app.py", "python3"]',
    'ENTRYPOINT ["python3", "run.py"]\nCMD ["python3", "app.py"]',
    'ENTRYPOINT ["entrypoint.sh"]\nCMD ["python3", "app.py"]',
    'ENTRYPOINT ["tini"]\nCMD ["tini"]',
  ]) {
    expect(found(`FROM a:1\n${lines}\n`)).toEqual([]);
  }
});
