import { describe, expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-pointless-command';
const found = (lines: string, inputs = {}) =>
  checkRule(id, `FROM a:1\n${lines}\n`, inputs).map(({ messageId, text }) => [messageId, text]);

test('the message', () => {
  expect(checkRule(id, 'FROM a:1\nRUN apt-get update && \\\n  service nginx start\n')).toEqual([
    {
      messageId: 'pointless',
      at: '3:3-3:22',
      text: 'service nginx start',
      message:
        '`service` is for a running system or for somebody at a terminal, and a build has neither: it leaves nothing in the image. Remove it, or run it in the container.',
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
    ['pointless', 'service mysql start'],
  ]);
  expect(found('RUN ps | grep x', { preset: 'hadolint' })).toEqual([['pointless', 'ps']]);
});
