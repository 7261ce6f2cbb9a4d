import { describe, expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-background-process';
const found = (lines: string) =>
  checkRule(id, `FROM debian:13\n${lines}\n`).map(({ messageId, text }) => [messageId, text]);

test('the messages', () => {
  const source = 'FROM a:1\nRUN server --data /x &\nCMD helper -x & exec server\n';
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'build',
      at: '2:5-2:23',
      text: 'server --data /x &',
      message:
        'What runs in the background here ends with the build step, since an image keeps files and no processes. Start it in the container, or wait for it.',
    },
    {
      messageId: 'start',
      at: '3:5-3:16',
      text: 'helper -x &',
      message:
        '`helper` runs beside the main process, so nobody sees it fail, and a stop does not reach it. Give it a container of its own.',
    },
  ]);
  expect(checkRule(id, 'FROM a:1\nCMD service cron start && tail -f /var/log/cron.log\n')).toEqual([
    {
      messageId: 'kept',
      at: '2:5-2:23',
      text: 'service cron start',
      message:
        '`service` goes to the background, and `tail` keeps the container alive whatever becomes of it. Run the server itself in the foreground.',
    },
  ]);
});

test.each([
  ['CMD ["sh", "-c", "a & b & wait"]', 'start', 'a &'],
  ['CMD nohup server', 'start', 'nohup server'],
  ['ENTRYPOINT ["setsid", "server"]', 'start', '"setsid", "server"'],
  ['COPY <<EOF /s.sh\na &\nexec b\nEOF\nENTRYPOINT ["/s.sh"]', 'start', 'a &'],
  ['CMD nginx; sleep infinity', 'kept', 'nginx'],
  ['ONBUILD RUN a &', 'build', 'a &'],
])('%j', (lines, messageId, text) => {
  expect(found(lines)).toEqual([[messageId, text]]);
});

describe('silent', () => {
  test.each([
    'CMD a && b',
    'CMD a 2>&1',
    'CMD a |& b',
    'CMD a &> /dev/null',
    'CMD echo "a & b"',
    'CMD trap "kill $P" TERM; a & P=$!; wait $P',
    'CMD a & b & wait -n',
    'RUN server & sleep 1; load data',
    'RUN a & wait',
    'CMD a; tail -f /dev/null',
    'HEALTHCHECK CMD a &',
    'SHELL ["powershell", "-Command"]\nRUN a &',
  ])('on %s', (lines) => {
    expect(found(lines)).toEqual([]);
  });
});
