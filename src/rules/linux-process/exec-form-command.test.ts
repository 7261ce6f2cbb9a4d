import { describe, expect, test } from 'vitest';
import { createChecker } from '../../checker/checker.ts';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'exec-form-command';
const found = (source: string, inputs = {}) =>
  checkRule(id, source, inputs).map(({ messageId, text }) => [messageId, text]);

describe('the effective command', () => {
  test('in shell form, where it needs no shell', () => {
    expect(checkRule(id, 'FROM a:1\nENTRYPOINT server --port 8080\n')).toEqual([
      {
        messageId: 'command',
        at: '2:12-2:30',
        text: 'server --port 8080',
        message:
          'This ENTRYPOINT runs in a shell, which can stay the main process and keep SIGTERM from the program. Write the command as a JSON array.',
      },
    ]);
  });

  test.each([
    'CMD ["server"]',
    'CMD server $PORT',
    'CMD server `hostname`',
    'CMD cd /app && server',
    'CMD server | tee /log',
    'CMD server > /log',
    'CMD server &',
    'CMD server *.conf',
    'CMD server {a,b}',
    'CMD server ~/x',
    'CMD A=b server',
    'CMD exec server',
    'CMD cd /app',
    'CMD',
    'SHELL ["/bin/bash", "-c"]\nCMD server',
    'HEALTHCHECK CMD server',
    'ONBUILD CMD server',
  ])('not %s', (line) => {
    expect(found(`FROM a:1\n${line}\n`)).toEqual([]);
  });

  test('of the target and of stages that nothing uses', () => {
    const source = 'FROM a:1 AS lib\nCMD lib\nFROM a:1 AS dev\nCMD dev\nFROM a:1\nCOPY --from=lib /a /a\nCMD last\n';
    expect(found(source)).toEqual([
      ['command', 'dev'],
      ['command', 'last'],
    ]);
  });

  test('once where several stages inherit it', () => {
    expect(found('FROM a:1 AS base\nCMD server\nFROM base AS one\nFROM base\n')).toEqual([['command', 'server']]);
  });

  test('not on Windows', () => {
    expect(found('FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCMD server\n')).toEqual([]);
  });
});

test('the presets of the peers restore their reach', () => {
  const source =
    'FROM a:1 AS x\nCMD one $A\nFROM a:1\nSHELL ["/bin/bash", "-c"]\nCOPY --from=x /a /a\nENTRYPOINT two\nHEALTHCHECK CMD three\n';
  expect(found(source, { preset: 'buildkit' })).toEqual([['script', 'one $A']]);
  expect(found(source, { preset: 'hadolint' })).toEqual([
    ['script', 'one $A'],
    ['command', 'two'],
    ['healthcheck', 'three'],
  ]);
});

test.each([
  ['CMD server --name "my app" \'$x\' a\\ b', 'CMD ["server", "--name", "my app", "$x", "a b"]'],
  ['CMD server \\\n  --port 8080', 'CMD ["server", "--port", "8080"]'],
  ['CMD echo \'say "hi"\'', 'CMD ["echo", "say \\"hi\\""]'],
  ['CMD make A=b', 'CMD ["make", "A=b"]'],
])('%s becomes %s', (before, after) => {
  expect(fixed(id, `FROM a:1\n${before}\n`)).toBe(`FROM a:1\n${after}\n`);
});

test('a script may have no line that names its shell', () => {
  const safety = (command: string) => {
    const { findings } = createChecker().check(`FROM a:1\n${command}\n`);
    return findings.filter(({ rule }) => rule === id).flatMap(({ fixes }) => fixes.map((fix) => fix.safety));
  };
  expect([safety('CMD /start.sh --now'), safety('CMD /start --now')]).toEqual([['review'], ['safe']]);
});
