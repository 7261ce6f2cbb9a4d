import { describe, expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'run-in-foreground';
const found = (lines: string, from = 'debian:13-slim') =>
  checkRule(id, `FROM ${from}\n${lines}\n`).map(({ messageId, text }) => [messageId, text]);

test('the messages', () => {
  expect(checkRule(id, 'FROM debian:13-slim\nCMD ["nginx"]\n')).toEqual([
    {
      messageId: 'daemon',
      at: '2:6-2:13',
      text: '"nginx"',
      message:
        '`nginx` goes to the background, the main process ends, and the container with it. Add `-g daemon off;`, so that it stays in front.',
    },
  ]);
  expect(checkRule(id, 'FROM debian:13-slim\nCMD service apache2 start\n')).toEqual([
    {
      messageId: 'starter',
      at: '2:5-2:26',
      text: 'service apache2 start',
      message:
        '`service apache2 start` starts a server in the background and ends, and the container with it. Start the server itself, in front.',
    },
  ]);
});

test.each([
  ['CMD migrate && exec apache2', 'daemon', 'apache2'],
  ['ENTRYPOINT ["tini", "--", "cron"]', 'daemon', '"cron"'],
  ['ENTRYPOINT ["lighttpd"]\nCMD ["-f", "/etc/l.conf"]', 'daemon', '"lighttpd"'],
  ['CMD /etc/init.d/cron start', 'starter', '/etc/init.d/cron start'],
  ['CMD ["/etc/init.d/cron", "start"]', 'starter', '"/etc/init.d/cron", "start"'],
  ['CMD apachectl start', 'starter', 'apachectl start'],
  ['CMD ["redis-server", "--daemonize", "yes"]', 'starter', '"redis-server", "--daemonize", "yes"'],
  ['CMD gunicorn -D app:app', 'starter', 'gunicorn -D app:app'],
  ['CMD mongod --fork --logpath /x', 'starter', 'mongod --fork --logpath /x'],
  ['CMD php-fpm8.2', 'daemon', 'php-fpm8.2'],
])('%j', (line, messageId, text) => {
  expect(found(line)).toEqual([[messageId, text]]);
});

describe('two servers named httpd', () => {
  test('of BusyBox', () => {
    expect(found('CMD ["httpd", "-p", "8080", "-h", "/srv"]', 'busybox:1.37')).toEqual([['daemon', '"httpd"']]);
    expect(found('CMD ["httpd", "-f", "-p", "8080"]', 'busybox:1.37')).toEqual([]);
    expect(found('CMD ["httpd", "-fp", "8080"]', 'alpine:3.22')).toEqual([]);
    expect(fixed(id, 'FROM busybox:1.37\nCMD ["httpd", "-p", "80"]\n')).toBe(
      'FROM busybox:1.37\nCMD ["httpd", "-f", "-p", "80"]\n',
    );
  });
  test('of Apache', () => {
    expect(found('CMD ["httpd"]', 'rockylinux:9')).toEqual([['daemon', '"httpd"']]);
    expect(found('CMD ["httpd", "-D", "FOREGROUND"]', 'rockylinux:9')).toEqual([]);
  });
});

describe('silent', () => {
  test.each([
    'CMD ["nginx", "-g", "daemon off;"]',
    'CMD nginx -g "pid /tmp/x; daemon off;"',
    'CMD ["nginx", "-t"]',
    'CMD nginx $OPTIONS',
    'CMD ["apache2-foreground"]',
    'CMD apachectl -D FOREGROUND',
    'CMD ["apache2ctl", "-DFOREGROUND"]',
    'CMD cron -f',
    'CMD ["gunicorn", "app:app"]',
    'CMD ["redis-server"]',
    'CMD php-fpm8.2 -F',
    'CMD nginx && server',
    'CMD service nginx status',
    'RUN nginx',
    'HEALTHCHECK CMD nginx',
  ])('on %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  test('where the base image keeps it in front, or brings the command', () => {
    expect(found('CMD ["php-fpm"]', 'php:8.4-fpm')).toEqual([]);
    expect(found('EXPOSE 80', 'nginx:1.29')).toEqual([]);
  });

  test('where a configuration may', () => {
    expect(found('COPY nginx.conf /etc/nginx/nginx.conf\nCMD ["nginx"]')).toEqual([]);
    expect(found('RUN echo "daemon off;" >> /etc/nginx/nginx.conf\nCMD ["nginx"]')).toEqual([]);
    expect(unknownTo(id, 'FROM debian:13\nCOPY nginx.conf /etc/nginx/\nCMD ["nginx"]\n')).toEqual([
      { text: '"nginx"', why: 'a configuration in the image may keep `nginx` in front' },
    ]);
    expect(unknownTo(id, 'FROM example.org/a:1\nCMD ["nginx"]\n')).toEqual([
      { text: '"nginx"', why: 'whether the base image keeps `nginx` in front is not known' },
    ]);
  });
});

test('what a start script ends with', () => {
  const script = 'COPY <<EOF /start.sh\n#!/bin/sh\nsetup\nexec "\\$@"\nEOF\nENTRYPOINT ["/start.sh"]\n';
  expect(found(`${script}CMD ["cron"]`)).toEqual([['daemon', '"cron"']]);
  expect(found(`${script}CMD ["cron", "-f"]`)).toEqual([]);
});

test.each([
  ['CMD ["nginx"]', 'CMD ["nginx", "-g", "daemon off;"]'],
  ['CMD exec nginx', "CMD exec nginx -g 'daemon off;'"],
  ['CMD ["sh", "-c", "exec cron -L 15"]', 'CMD ["sh", "-c", "exec cron -f -L 15"]'],
  ['CMD service nginx start', 'CMD service nginx start'],
])('%s becomes %s', (before, after) => {
  expect(fixed(id, `FROM debian:13-slim\n${before}\n`)).toBe(`FROM debian:13-slim\n${after}\n`);
});
