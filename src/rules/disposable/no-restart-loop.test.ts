import { describe, expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-restart-loop';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ messageId, text }) => [messageId, text]);

test('the messages', () => {
  expect(checkRule(id, 'FROM a:1\nCMD while true; do server; sleep 1; done\n')).toEqual([
    {
      messageId: 'loop',
      at: '2:5-2:41',
      text: 'while true; do server; sleep 1; done',
      message:
        'The loop starts `server` again and again, so no platform sees it crash, and a stop reaches the shell only. Run it once, and let the platform restart the container.',
    },
  ]);
  expect(checkRule(id, 'FROM a:1\nCMD ["pm2", "start", "a.js"]\n')).toEqual([
    {
      messageId: 'manager',
      at: '2:6-2:28',
      text: '"pm2", "start", "a.js"',
      message:
        '`pm2` restarts the program inside the container, so no platform sees it crash. Start the program itself, and let the platform restart the container.',
    },
  ]);
});

test.each([
  ['CMD until server; do echo again; sleep 1; done', 'loop', 'until server; do echo again; sleep 1; done'],
  ['SHELL ["/bin/bash", "-c"]\nCMD for ((;;)); do server; done', 'loop', 'for ((;;)); do server; done'],
  ['COPY <<EOF /s.sh\nwhile :\ndo\n  server\ndone\nEOF\nCMD ["/s.sh"]', 'loop', 'while :\ndo\n  server\ndone'],
  ['CMD ["forever", "app.js"]', 'manager', '"forever", "app.js"'],
  ['CMD ["pm2-runtime", "app.js"]', 'manager', '"pm2-runtime", "app.js"'],
])('%j', (lines, messageId, text) => {
  expect(found(lines)).toEqual([[messageId, text]]);
});

describe('silent', () => {
  test.each([
    'CMD while true; do sleep 5; done',
    'CMD while true; do job; sleep 3600; done',
    'CMD while true; do job; sleep $INTERVAL; done',
    'CMD while true; do server && break; done',
    'CMD until pg_isready; do sleep 1; done; server',
    'CMD until nc -z db 5432; do sleep 1; done',
    'CMD for i in 1 2 3; do server; done',
    'CMD while read line; do handle "$line"; done',
    'CMD while ! setup; do sleep 1; done; exec server',
    'CMD ["pm2-runtime", "--no-autorestart", "app.js"]',
    'CMD ["pm2", "list"]',
    'CMD ["nodemon", "app.js"]',
  ])('on %s', (lines) => {
    expect(found(lines)).toEqual([]);
  });
});
