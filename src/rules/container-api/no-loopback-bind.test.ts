import { describe, expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-loopback-bind';
const found = (lines: string) =>
  checkRule(id, `FROM a:1\nEXPOSE 80\n${lines}\n`).map(({ messageId, text }) => [messageId, text]);

test('the messages', () => {
  const from = 'FROM a:1\nEXPOSE 80\n';
  expect(checkRule(id, `${from}CMD ["uvicorn", "a:a", "--host", "127.0.0.1"]\n`)).toEqual([
    {
      messageId: 'address',
      at: '3:34-3:45',
      text: '"127.0.0.1"',
      message:
        '`127.0.0.1` is the loopback address of the container, so nobody outside reaches the exposed port. Bind to `0.0.0.0`.',
    },
  ]);
  expect(checkRule(id, `${from}ENV HOST=localhost\nCMD ["server"]\n`)).toEqual([
    {
      messageId: 'variable',
      at: '3:10-3:19',
      text: 'localhost',
      message:
        '`HOST` has the program listen on `localhost`, the loopback address of the container, so nobody outside reaches the exposed port. Set it to `0.0.0.0`.',
    },
  ]);
  expect(checkRule(id, `${from}CMD uvicorn a:a\n`)).toEqual([
    {
      messageId: 'unset',
      at: '3:5-3:12',
      text: 'uvicorn',
      message:
        '`uvicorn` listens on `127.0.0.1` unless told otherwise, so nobody outside the container reaches the exposed port. Add `--host 0.0.0.0`.',
    },
  ]);
});

test.each([
  ['CMD gunicorn -b localhost:8000 a:a', 'address', 'localhost:8000'],
  ['CMD ["server", "--listen=[::1]:80"]', 'address', '"--listen=[::1]:80"'],
  ['CMD exec server --http-address http://127.0.1.1:80', 'address', 'http://127.0.1.1:80'],
  ['ENTRYPOINT ["uvicorn"]\nCMD ["a:a"]', 'unset', '"uvicorn"'],
  ['ENV PORT=80 \\\n  UVICORN_HOST=127.0.0.1\nCMD ["uvicorn", "a:a"]', 'variable', '127.0.0.1'],
])('%j', (lines, messageId, text) => {
  expect(found(lines)).toEqual([[messageId, text]]);
});

describe('silent', () => {
  test.each([
    'CMD ["uvicorn", "a:a", "--host", "0.0.0.0"]',
    'CMD ["uvicorn", "a:a", "--uds", "/s"]',
    'CMD uvicorn a:a $OPTIONS',
    'ENV UVICORN_HOST=0.0.0.0\nCMD ["uvicorn", "a:a"]',
    'ENV HOST=localhost\nENV HOST=0.0.0.0\nCMD ["server"]',
    'ENV HOST=localhost\nCMD ["server", "--host", "0.0.0.0"]',
    'ENV DB_HOST=localhost\nCMD ["server"]',
    'CMD ["server", "--redis-host", "localhost"]',
    'CMD ["gunicorn", "-b", "127.0.0.1:80", "-b", "0.0.0.0:81", "a:a"]',
    'CMD ["server", "--host", "example.org"]',
    'CMD ["psql", "--host", "localhost"]',
    'HEALTHCHECK CMD curl http://127.0.0.1/',
    'CMD server --host $HOST',
  ])('on %j', (lines) => {
    expect(found(lines)).toEqual([]);
  });

  test('without EXPOSE, and in other stages', () => {
    expect(checkRule(id, 'FROM a:1\nCMD ["uvicorn", "a:a"]\n')).toEqual([]);
    expect(checkRule(id, 'FROM a:1 AS x\nEXPOSE 80\nCMD ["uvicorn", "a:a"]\nFROM a:1\nCOPY --from=x /a /a\n')).toEqual(
      [],
    );
  });
});

test.each([
  ['CMD ["a", "--bind=localhost:80"]', 'CMD ["a", "--bind=0.0.0.0:80"]'],
  ['CMD a --bind [::1]:80', 'CMD a --bind [::]:80'],
  ['ENV HOST="127.0.0.1"', 'ENV HOST="0.0.0.0"'],
  ['CMD exec uvicorn a:a', 'CMD exec uvicorn --host 0.0.0.0 a:a'],
  ['CMD ["python", "manage.py", "runserver"]', 'CMD ["python", "manage.py", "runserver", "0.0.0.0:8000"]'],
  ['CMD flask --app a run', 'CMD flask --app a run --host 0.0.0.0'],
  ['CMD ["php", "artisan", "serve"]', 'CMD ["php", "artisan", "serve", "--host", "0.0.0.0"]'],
])('%s becomes %s', (before, after) => {
  expect(fixed(id, `FROM a:1\nEXPOSE 80\n${before}\n`)).toBe(`FROM a:1\nEXPOSE 80\n${after}\n`);
});

test('a server that wants a word to serve', () => {
  expect(checkRule(id, 'FROM a:1\nEXPOSE 80\nCMD ["python", "-m", "flask", "run"]\n')).toEqual([
    {
      messageId: 'unset',
      at: '3:22-3:29',
      text: '"flask"',
      message:
        '`flask run` listens on `127.0.0.1` unless told otherwise, so nobody outside the container reaches the exposed port. Add `--host 0.0.0.0`.',
    },
  ]);
  for (const lines of [
    'CMD ["python", "manage.py", "runserver", "0.0.0.0:80"]',
    'CMD ["python", "manage.py", "runserver", "80"]',
    'CMD ["python", "manage.py", "migrate"]',
    'CMD ["flask", "db", "upgrade"]',
    'CMD ["flask", "run", "-h", "0.0.0.0"]',
    'ENV FLASK_RUN_HOST=0.0.0.0\nCMD ["flask", "run"]',
    'CMD ["hugo", "server", "--bind", "0.0.0.0"]',
    'CMD flask run $OPTIONS',
  ]) {
    expect(found(lines)).toEqual([]);
  }
});
