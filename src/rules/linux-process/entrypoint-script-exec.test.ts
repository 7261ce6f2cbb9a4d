import { describe, expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'entrypoint-script-exec';
const found = (source: string) => checkRule(id, source).map(({ text, at }) => [text, at]);

describe('text in the instruction', () => {
  test('that needs a shell and ends in a program', () => {
    expect(checkRule(id, 'FROM a:1\nCMD cd /app && server --port "$PORT"\n')).toEqual([
      {
        messageId: 'noExec',
        at: '2:16-2:22',
        text: 'server',
        message:
          'Without `exec` the shell can stay the main process, and it does not pass SIGTERM on to `server`, so a stop waits for the kill. Put `exec` in front.',
      },
    ]);
    expect(found('FROM a:1\nENTRYPOINT ["sh", "-c", "migrate; server"]\n')).toEqual([['server', '2:35-2:41']]);
  });

  test.each([
    'CMD server',
    'CMD ["server"]',
    'CMD ["sh", "-c", "server"]',
    'CMD ["bash", "-c", "server --port $PORT"]',
    'CMD cd /app && exec server',
    'CMD a; echo done',
    'CMD a | server',
    'CMD a; server &',
    'CMD trap "kill 0" TERM; server & wait',
    'ENTRYPOINT ["tini", "--", "sh", "-c", "a; server"]',
    'CMD run() { server; }; run',
    'CMD a; if b; then c; fi',
    'CMD a "',
    'RUN a; server',
  ])('not %s', (line) => {
    expect(found(`FROM a:1\n${line}\n`)).toEqual([]);
  });
});

describe('a start script in the file', () => {
  test('of COPY', () => {
    const source =
      'FROM a:1\nWORKDIR /app\nCOPY --chmod=755 <<start.sh ./\n#!/bin/sh\na\nserver "\\$@"\nstart.sh\nENTRYPOINT ["./start.sh"]\nCMD ["x"]\n';
    expect(found(source)).toEqual([['server', '6:1-6:7']]);
  });

  test('of RUN cat, run by a shell', () => {
    const source =
      'FROM a:1\nRUN cat <<\'EOF\' > /start.sh\nset -e\nserver\nEOF\nENTRYPOINT ["/bin/bash", "/start.sh"]\n';
    expect(found(source)).toEqual([['server', '4:1-4:7']]);
  });

  test('not of another path, another language, another stage', () => {
    const copy = (head: string, path: string) => `FROM a:1\nCOPY <<EOF ${path}\n${head}\na\nserver\nEOF\n`;
    expect(found(`${copy('', '/other.sh')}ENTRYPOINT ["/start.sh"]\n`)).toEqual([]);
    expect(found(`${copy('#!/usr/bin/python3', '/start.sh')}ENTRYPOINT ["/start.sh"]\n`)).toEqual([]);
    expect(found(`${copy('', '/start.sh')}FROM a:1\nENTRYPOINT ["/start.sh"]\n`)).toEqual([]);
  });
});

test('puts exec in front of the program', () => {
  expect(fixed(id, 'FROM a:1\nCMD cd /app && \\\n  server\n')).toBe('FROM a:1\nCMD cd /app && \\\n  exec server\n');
  expect(fixed(id, 'FROM a:1\nCMD ["sh", "-c", "a; server"]\n')).toBe('FROM a:1\nCMD ["sh", "-c", "a; exec server"]\n');
  const trapping = 'FROM a:1\nCMD trap exit INT; server\n';
  expect(found(trapping)).toEqual([['server', '2:20-2:26']]);
  expect(fixed(id, trapping)).toBe(trapping);
  const escaped = 'FROM a:1\nCMD ["sh", "-c", "a \\"x\\"; server"]\n';
  expect(fixed(id, escaped)).toBe(escaped);
});
