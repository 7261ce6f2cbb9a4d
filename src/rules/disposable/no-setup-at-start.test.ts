import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-setup-at-start';
const found = (line: string) =>
  checkRule(id, `FROM a:1\n${line}\n`).map(({ text, message }) => [text, message.split(' before')[0]]);

test('says what is repeated, and before what', () => {
  expect(checkRule(id, 'FROM a:1\nCMD rake db:migrate && exec puma\n')).toEqual([
    {
      messageId: 'setup',
      at: '2:5-2:20',
      text: 'rake db:migrate',
      message:
        'Every start and every replica repeats a database migration before `puma` runs, and several at once may collide. Do it in the build, or in a job of its own.',
    },
  ]);
});

test.each([
  ['CMD python manage.py migrate && exec gunicorn app', 'python manage.py migrate', 'a database migration'],
  ['CMD bundle exec rails db:prepare; exec puma', 'bundle exec rails db:prepare', 'a database migration'],
  ['CMD ["sh", "-c", "alembic upgrade head && exec uvicorn a:b"]', 'alembic upgrade head', 'a database migration'],
  ['CMD npx prisma migrate deploy && exec node a.js', 'npx prisma migrate deploy', 'a database migration'],
  ['CMD chown -R app /data && exec server', 'chown -R app /data', 'a recursive change of files'],
  [
    'VOLUME /data\nCMD chown -R app /app /database && exec server',
    'chown -R app /app /database',
    'a recursive change of files',
  ],
  ['CMD openssl req -x509 -out c && exec server', 'openssl req -x509 -out c', 'the generation of a certificate'],
  ['CMD psql app < dump.sql; exec server', 'psql app < dump.sql', 'a data import'],
])('%s', (line, text, work) => {
  expect(found(line)).toEqual([[text, `Every start and every replica repeats ${work}`]]);
});

test.each([
  'CMD ["rake", "db:migrate"]',
  'CMD cd /app && rake db:migrate',
  'CMD mkdir -p /run/x && envsubst < a > b && exec server',
  'CMD chown app /data && exec server',
  'CMD rake assets:precompile && exec puma',
  'VOLUME /data/\nCMD chown -R app /data && exec server',
  'VOLUME ["/a", "/data"]\nCMD ["sh", "-c", "chown -R app:app /data/x/ /dev/stdout && exec server"]',
  'RUN rake db:migrate && puma',
  'CMD psql app -c "select 1" && exec server',
])('not %s', (line) => {
  expect(found(line)).toEqual([]);
});

test('one finding a start, of the target only', () => {
  expect(found('CMD rake db:migrate && chown -R a /b && exec puma').length).toBe(1);
  expect(checkRule(id, 'FROM a:1\nCMD rake db:migrate && exec puma\nFROM b:1\nCMD ["x"]\n')).toEqual([]);
});
