import { describe, expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'log-to-stdout';
const found = (lines: string, inputs = {}) =>
  checkRule(id, `FROM a:1\n${lines}\n`, inputs).map(({ messageId, text }) => [messageId, text]);

test('the message', () => {
  expect(checkRule(id, 'FROM a:1\nCMD exec server >> /var/log/server.log 2>&1\n')).toEqual([
    {
      messageId: 'redirect',
      at: '2:17-2:39',
      text: '>> /var/log/server.log',
      message:
        'What is written to `/var/log/server.log` stays in the container, where no log driver sees it and the layer grows. Log to standard output and standard error.',
    },
  ]);
});

test.each([
  ['CMD ["sh", "-c", "exec server > out.txt"]', 'redirect', '> out.txt'],
  ['CMD cd /app && server 2>/var/log/err', 'redirect', '2>/var/log/err'],
  ['CMD server 2>&1 | tee -a /var/log/x.log', 'redirect', 'tee -a /var/log/x.log'],
  ['CMD ["gunicorn", "--error-logfile=/log/e", "a:a"]', 'option', '"--error-logfile=/log/e"'],
  ['CMD mongod --logpath /var/log/mongo.log', 'option', '/var/log/mongo.log'],
  ['CMD ["uwsgi", "--logto", "/tmp/uwsgi.log"]', 'option', '"/tmp/uwsgi.log"'],
])('%s', (line, messageId, text) => {
  expect(found(line)).toEqual([[messageId, text]]);
});

test.each([
  ['VOLUME /data /app/logs', [['volume', '/app/logs']]],
  ['VOLUME ["/var/log/nginx"]', [['volume', '"/var/log/nginx"']]],
  ['VOLUME /var/lib/data /catalogs', []],
  ['VOLUME $LOGS', []],
  ['ONBUILD VOLUME /var/log', []],
])('volumes, by option: %s', (line, expected) => {
  expect(found(line, { options: { volumes: true } })).toEqual(expected);
});

describe('silent', () => {
  test.each([
    'CMD server > /dev/stdout',
    'CMD server 2>&1',
    'CMD server > /proc/1/fd/1',
    'CMD server > "$LOG"',
    'CMD server < /etc/input',
    'CMD echo a > /etc/conf; exec server',
    'CMD server | tee /dev/stderr',
    'CMD ["gunicorn", "--access-logfile", "-", "a:a"]',
    'CMD ["gunicorn", "--access-logfile", "/dev/stdout", "a:a"]',
    'CMD ["server", "--log-file", "stdout"]',
    'RUN make > /var/log/build.log',
    'ENV LOG_FILE=/var/log/x',
    'VOLUME /var/log',
  ])('on %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  test('on stages that are not the image, and those for developers', () => {
    expect(checkRule(id, 'FROM a:1 AS x\nVOLUME /var/log\nFROM a:1\nCOPY --from=x /a /a\n')).toEqual([]);
    expect(checkRule(id, 'FROM a:1 AS dev\nCMD server > /log\n')).toEqual([]);
  });
});

test('servers of a distribution, by option', () => {
  const options = { packages: true };
  const install = 'RUN apt-get install -y nginx\n';
  expect(found(`${install}CMD ["nginx", "-g", "daemon off;"]`, { options })).toEqual([['server', '"nginx"']]);
  expect(found(`${install}RUN ln -s /dev/stdout /var/log/nginx/access.log\nCMD ["nginx"]`, { options })).toEqual([]);
  expect(found(`${install}COPY nginx.conf /etc/nginx/\nCMD ["nginx"]`, { options })).toEqual([]);
  expect(found('CMD ["nginx"]', { options })).toEqual([]);
});

test.each([
  ['CMD ["gunicorn", "--access-logfile=/log/a", "a:a"]', 'CMD ["gunicorn", "--access-logfile=-", "a:a"]'],
  ['CMD mongod --logpath /var/log/m.log', 'CMD mongod --logpath /dev/stdout'],
])('%s becomes %s', (before, after) => {
  expect(fixed(id, `FROM a:1\n${before}\n`)).toBe(`FROM a:1\n${after}\n`);
});
