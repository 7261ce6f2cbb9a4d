import { describe, expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'expose-server-port';
const found = (lines: string, from = 'debian:13') =>
  checkRule(id, `FROM ${from}\n${lines}\n`).map(({ messageId, text }) => [messageId, text]);

test('the messages', () => {
  expect(checkRule(id, 'FROM debian:13\nCMD ["server", "--port=9000"]\n')).toEqual([
    {
      messageId: 'missing',
      at: '2:6-2:14',
      text: '"server"',
      message: '`server` listens on port 9000, and the image does not say so. Add `EXPOSE 9000`.',
    },
  ]);
  expect(checkRule(id, 'FROM debian:13\nEXPOSE 80\nCMD redis-server\n')).toEqual([
    {
      messageId: 'other',
      at: '3:5-3:17',
      text: 'redis-server',
      message: '`redis-server` listens on port 6379, and EXPOSE names another one. Expose the port it listens on.',
    },
  ]);
});

test.each([
  ['CMD gunicorn -b 0.0.0.0:8000 a:a', 'missing', 'gunicorn'],
  ['ENV PORT=3000\nCMD ["node", "a.js"]', 'missing', '"node"'],
  ['CMD ["nginx", "-g", "daemon off;"]', 'missing', '"nginx"'],
])('%j', (lines, messageId, text) => {
  expect(found(lines)).toEqual([[messageId, text]]);
});

describe('silent', () => {
  test.each([
    'EXPOSE 8000-9000\nCMD ["server", "--port", "8080"]',
    'ARG P=80\nEXPOSE $P\nCMD ["nginx"]',
    'EXPOSE $P\nCMD ["nginx"]',
    'CMD server --port $PORT',
    'ENV PORT=8080\nEXPOSE 80 3000\nCMD ["node", "a.js"]',
    'CMD ["server"]',
    'ARG PORT\nENV PORT=$PORT\nCMD ["node", "a.js"]',
    'COPY nginx.conf /etc/nginx/\nCMD ["nginx"]',
    'CMD ["server", "--host", "127.0.0.1", "--port", "80"]',
    'CMD ["./start.sh"]',
  ])('on %j', (lines) => {
    expect(found(lines)).toEqual([]);
  });

  test('where the base image exposes it, or nobody knows', () => {
    expect(found('CMD ["nginx", "-g", "daemon off;"]', 'nginx:1.29')).toEqual([]);
    expect(unknownTo(id, 'FROM example.org/a:1\nCMD ["server", "--port", "80"]\n')).toEqual([
      { text: '"server", "--port", "80"', why: 'what EXPOSE of the file or of the base image names is not known' },
    ]);
  });
});

test('puts it in front of the command', () => {
  expect(fixed(id, 'FROM debian:13\nUSER 1\nCMD ["redis-server"]\n')).toBe(
    'FROM debian:13\nUSER 1\nEXPOSE 6379\nCMD ["redis-server"]\n',
  );
});
