import { describe, expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'one-process-per-container';
const found = (lines: string, from = 'debian:13') =>
  checkRule(id, `FROM ${from}\n${lines}\n`).map(({ messageId, text }) => [messageId, text]);

test('the messages', () => {
  expect(checkRule(id, 'FROM a:1\nRUN apt-get install -y a supervisor=4\nCMD ["supervisord", "-n"]\n')).toEqual([
    {
      messageId: 'supervisor',
      at: '2:26-2:38',
      text: 'supervisor=4',
      message:
        '`supervisor` keeps several programs running in one container, which the platform can then neither see, restart nor scale one by one. Give each a container of its own.',
    },
  ]);
  expect(checkRule(id, 'FROM a:1\nRUN apk add nginx redis\n')).toEqual([
    {
      messageId: 'servers',
      at: '2:19-2:24',
      text: 'redis',
      message:
        'The image has nginx and Redis: two servers that can only be started, stopped and scaled together. Give each an image of its own.',
    },
  ]);
});

test.each([
  ['RUN pip install a supervisor==4.2', 'supervisor', 'supervisor==4.2'],
  ['ADD https://x/s6-overlay-amd64.tar.gz /tmp/', 'supervisor', 's6-overlay'],
  ['CMD ["/sbin/init"]', 'supervisor', '"/sbin/init"'],
  ['RUN apk add runit\nCOPY service /etc/service', 'supervisor', 'runit'],
  ['CMD ["foreman", "start"]', 'supervisor', '"foreman", "start"'],
  ['RUN apt-get install -y cron apache2', 'servers', 'apache2'],
  ['RUN apk add php83-fpm\nRUN apk add nginx', 'servers', 'nginx'],
])('%j', (lines, messageId, text) => {
  expect(found(lines)).toEqual([[messageId, text]]);
});

test('counts what the base image is', () => {
  expect(found('RUN apt-get install -y cron', 'nginx:1.29')).toEqual([['servers', 'cron']]);
});

describe('silent', () => {
  test.each([
    'RUN apt-get install -y tini dumb-init',
    'RUN apt-get install -y nginx nginx-extras',
    'RUN apt-get install -y nginx postgresql-client default-mysql-client redis-tools',
    'RUN apt-get install -y $PACKAGES',
    'CMD ["init"]',
    'CMD ["nginx"]',
    'RUN apt-get install -y runit\nCMD ["chpst", "-u", "app", "server"]',
    'RUN apk add docker openrc && rc-update add docker boot\nENTRYPOINT ["app"]',
  ])('on %s', (lines) => {
    expect(found(lines)).toEqual([]);
  });

  test('in a stage that is not the image', () => {
    expect(checkRule(id, 'FROM a:1 AS x\nRUN apk add supervisor\nFROM a:1\nCOPY --from=x /a /a\n')).toEqual([]);
  });
});
