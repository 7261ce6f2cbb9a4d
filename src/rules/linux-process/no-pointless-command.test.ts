import { describe, expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-pointless-command';
const found = (lines: string, inputs = {}) =>
  checkRule(id, `FROM a:1\n${lines}\n`, inputs).map(({ messageId, text }) => [messageId, text]);

test('the message', () => {
  expect(checkRule(id, 'FROM a:1\nRUN apt-get update && \\\n  service nginx start\n')).toEqual([
    {
      messageId: 'started',
      at: '3:3-3:22',
      text: 'service nginx start',
      message:
        'What `service` starts ends with this RUN, so it does not run in the container. Start the server with `CMD`, in the foreground.',
    },
  ]);
});

test.each([
  ['RUN top', 'pointless', 'top'],
  ['RUN sudo /usr/bin/vim x', 'pointless', 'sudo /usr/bin/vim x'],
  ['RUN ["mount", "/a"]', 'pointless', '"mount", "/a"'],
  ['ONBUILD RUN free -m', 'pointless', 'free -m'],
  ['RUN <<EOF\nls\nnano x\nEOF', 'pointlessElsewhere', 'nano x'],
  ['RUN ssh host ls', 'pointless', 'ssh host ls'],
])('%j', (line, messageId, text) => {
  expect(found(line)).toEqual([[messageId, text]]);
});

describe('silent', () => {
  test.each([
    'RUN apt-get install -y vim ssh',
    'RUN which ps',
    'RUN ssh-keyscan host',
    'RUN mount',
    'RUN --mount=type=ssh ssh host ls',
    'RUN service mysql start && mysql < /dump.sql && service mysql stop',
    'RUN server & sleep 1; load data; kill $!',
    'RUN service.sh',
    'CMD service nginx start',
    'SHELL ["powershell", "-Command"]\nRUN ps',
  ])('on %s', (line) => {
    expect(found(line)).toEqual([]);
  });
});

test('strict: whatever stands beside it', () => {
  const options = { strict: true };
  expect(found('RUN service mysql start && mysql < /dump.sql', { options })).toEqual([
    ['started', 'service mysql start'],
  ]);
  expect(found('RUN ps | grep x', { preset: 'hadolint' })).toEqual([['pointless', 'ps']]);
});

test('systemctl starts nothing', () => {
  expect(checkRule(id, 'FROM a:1\nRUN systemctl start nginx\n')).toEqual([
    {
      messageId: 'manager',
      at: '2:5-2:26',
      text: 'systemctl start nginx',
      message:
        'No service manager runs in a build or a container, so `systemctl` starts nothing. Start the server with `CMD`, in the foreground.',
    },
  ]);
  expect(found('RUN systemctl enable nginx')).toEqual([]);
  expect(found('RUN systemctl start mysql && mysql < /dump.sql')).toEqual([['manager', 'systemctl start mysql']]);
  expect(found('COPY systemctl3.py /usr/bin/systemctl\nRUN systemctl start mysql && mysql < /dump.sql')).toEqual([]);
  expect(found('RUN curl -o /bin/systemctl https://a/b && systemctl start mysql')).toEqual([]);
  expect(found('RUN systemctl start nginx', { options: { strict: true } })).toEqual([]);
});
