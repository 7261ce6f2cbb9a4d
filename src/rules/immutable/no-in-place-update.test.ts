import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-in-place-update';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ messageId, text }) => [messageId, text]);

test('the command at the start', () => {
  expect(checkRule(id, 'FROM a:1\nENTRYPOINT ["sh", "-c", "git pull && exec ./server"]\n')).toEqual([
    {
      messageId: 'start',
      at: '2:26-2:34',
      text: 'git pull',
      message:
        '`git pull` changes the program at every start, so two containers of one image differ and none can be rolled back. Build a new image instead.',
    },
  ]);
});

test.each([
  ['CMD apt-get update && apt-get -y upgrade; exec a', [['start', 'apt-get -y upgrade']]],
  ['CMD pip install -U a && exec a', [['start', 'pip install -U a']]],
  ['CMD python3 -m pip install --upgrade a; exec a', [['start', 'python3 -m pip install --upgrade a']]],
  ['CMD app self-update; exec app', [['start', 'app self-update']]],
  ['COPY <<EOF /s.sh\ncomposer update\nexec a\nEOF\nENTRYPOINT ["/s.sh"]', [['start', 'composer update']]],
  ['RUN apt-get install -y cron unattended-upgrades\nCMD ["cron", "-f"]', [['updater', 'unattended-upgrades']]],
  ['CMD ["watchtower"]', [['updater', '"watchtower"']]],
  ['RUN yum install -y yum-cron\nCMD git pull', [['start', 'git pull']]],
])('%s', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test.each([
  'RUN git pull && apt-get upgrade -y\nCMD ["a"]',
  'CMD freshclam && exec a',
  'CMD pip install a && exec a',
  'CMD git status',
  'RUN apt-get remove unattended-upgrades',
  'RUN apt-get install unattended-upgrades\nFROM b:1\nCMD ["a"]',
  'FROM a:1 AS dev\nCMD git pull',
])('not %s', (lines) => {
  expect(found(lines)).toEqual([]);
});
