import { describe, expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'stopsignal-fits-server';
const found = (lines: string, from = 'debian:13') =>
  checkRule(id, `FROM ${from}\n${lines}\n`).map(({ messageId, text }) => [messageId, text]);

test('the message', () => {
  expect(checkRule(id, 'FROM debian:13\nCMD ["nginx", "-g", "daemon off;"]\n')).toEqual([
    {
      messageId: 'missing',
      at: '2:6-2:13',
      text: '"nginx"',
      message:
        'SIGTERM is not the signal for an orderly stop of `nginx`: it cuts off work, or is ignored until the kill. Add `STOPSIGNAL SIGQUIT`.',
    },
  ]);
});

test.each([
  ['STOPSIGNAL TERM\nCMD ["php-fpm8.2", "-F"]', 'different', 'TERM'],
  ['CMD exec apache2 -DFOREGROUND', 'missing', 'apache2'],
  ['ARG S=15\nSTOPSIGNAL $S\nCMD ["haproxy"]', 'different', '$S'],
  ['CMD ["uwsgi", "--http", ":80"]', 'missing', '"uwsgi"'],
])('%j', (lines, messageId, text) => {
  expect(found(lines)).toEqual([[messageId, text]]);
});

describe('silent', () => {
  test.each([
    'STOPSIGNAL SIGQUIT\nCMD ["nginx"]',
    'STOPSIGNAL 3\nCMD ["nginx"]',
    'CMD ["uwsgi", "--die-on-term"]',
    'CMD ["uwsgi", "--ini", "x.ini"]',
    'CMD ["uwsgi", "/app/uwsgi.ini"]',
    'CMD ["uwsgi", "--yaml=/app/uwsgi.conf"]',
    'CMD ["gunicorn", "a:a"]',
    'CMD ["httpd", "-f", "-p", "80"]',
    'ARG S\nSTOPSIGNAL $S\nCMD ["nginx"]',
    'RUN nginx',
  ])('on %j', (lines) => {
    expect(found(lines)).toEqual([]);
  });

  test('where the base image sets it, or may', () => {
    expect(found('CMD ["nginx", "-g", "daemon off;"]', 'nginx:1.29')).toEqual([]);
    expect(found('CMD ["nginx"]', 'example.org/a:1')).toEqual([]);
    expect(unknownTo(id, 'FROM example.org/a:1\nCMD ["nginx"]\n')).toEqual([
      { text: '"nginx"', why: 'the base image, which is not known, may set the signal' },
    ]);
  });
});

test.each([
  ['fedora:44', 'CMD ["/sbin/init"]', [['missing', '"/sbin/init"']]],
  ['archlinux:latest', 'ENTRYPOINT [ "/usr/sbin/init" ]', [['missing', '"/usr/sbin/init"']]],
  [
    'debian:13',
    'RUN apt-get install -y systemd-sysv\nSTOPSIGNAL SIGTERM\nCMD ["/sbin/init"]',
    [['different', 'SIGTERM']],
  ],
  ['fedora:44', 'STOPSIGNAL SIGRTMIN+3\nCMD ["/sbin/init"]', []],
  ['debian:13', 'CMD ["/sbin/init"]', []],
  ['alpine:3.22', 'CMD ["/sbin/init"]', []],
  ['centos:6', 'CMD ["/sbin/init"]', []],
  ['fedora:44', 'ENTRYPOINT ["/init"]', []],
  ['example.org/a:1', 'CMD ["/sbin/init"]', []],
])('systemd as init of %s: %j', (from, lines, expected) => {
  expect(found(lines, from)).toEqual(expected);
});

test('an image that had the right one', () => {
  expect(found('STOPSIGNAL SIGTERM', 'nginx:1.29')).toEqual([['overridden', 'SIGTERM']]);
  expect(found('STOPSIGNAL SIGQUIT', 'nginx:1.29')).toEqual([]);
  expect(found('STOPSIGNAL SIGINT', 'node:24')).toEqual([]);
});

test('puts it in front of the command', () => {
  expect(fixed(id, 'FROM debian:13\nUSER 1\n# start\nCMD ["nginx"]\n')).toBe(
    'FROM debian:13\nUSER 1\nSTOPSIGNAL SIGQUIT\n# start\nCMD ["nginx"]\n',
  );
});
