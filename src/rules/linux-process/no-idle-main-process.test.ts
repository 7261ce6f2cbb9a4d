import { describe, expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-idle-main-process';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ text }) => text);

test('the message', () => {
  expect(checkRule(id, 'FROM a:1\nCMD ["tail", "-f", "/dev/null"]\n')).toEqual([
    {
      messageId: 'idle',
      at: '2:6-2:31',
      text: '"tail", "-f", "/dev/null"',
      message:
        '`tail -f /dev/null` does nothing and never ends, so the container looks alive whatever becomes of the program. Start the program itself.',
    },
  ]);
});

test.each([
  ['CMD tail -f', 'tail -f'],
  ['CMD setup && exec sleep infinity', 'exec sleep infinity'],
  ['ENTRYPOINT ["tini", "--", "sleep", "inf"]', '"tini", "--", "sleep", "inf"'],
  ['CMD sleep 365d', 'sleep 365d'],
  ['CMD ["cat"]', '"cat"'],
  ['CMD while true; do sleep 1000; done', 'while true; do sleep 1000; done'],
  ['CMD ["sh", "-c", "while :; do sleep 1; done"]', 'while :; do sleep 1; done'],
  ['CMD tail -n 0 -F /dev/null', 'tail -n 0 -F /dev/null'],
])('%s', (line, text) => {
  expect(found(line)).toEqual([text]);
});

describe('silent', () => {
  test.each([
    'CMD ["bash"]',
    'CMD ["tail", "-f", "/var/log/x"]',
    'CMD ["tail", "/dev/null"]',
    'CMD sleep 60',
    'CMD sleep $TIME',
    'CMD cat /etc/motd',
    'CMD cat < /etc/motd',
    'CMD while true; do server; done',
    'CMD while read x; do sleep 1; done',
    'RUN sleep infinity',
  ])('on %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  test('in a development stage', () => {
    expect(checkRule(id, 'FROM a:1 AS devcontainer\nCMD sleep infinity\n')).toEqual([]);
    const image = 'mcr.microsoft.com/devcontainers/go:1.26';
    expect(checkRule(id, `FROM ${image}\nCMD ["sleep", "infinity"]\n`)).toEqual([]);
    expect(checkRule(id, `FROM ${image} AS base\nFROM base\nCMD ["sleep", "infinity"]\n`)).toEqual([]);
  });
});
