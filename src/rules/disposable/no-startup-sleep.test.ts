import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-startup-sleep';
const found = (line: string) => checkRule(id, `FROM a:1\n${line}\n`).map(({ text }) => text);

test('says what is waited for in vain', () => {
  expect(checkRule(id, 'FROM a:1\nCMD sleep 10 && exec server\n')).toEqual([
    {
      messageId: 'wait',
      at: '2:5-2:13',
      text: 'sleep 10',
      message:
        '`sleep` delays every start before `server` runs, and does not help when the dependency fails later. Let the program retry.',
    },
  ]);
});

test.each([
  ['CMD ["sh", "-c", "sleep 1m; exec server"]', 'sleep 1m'],
  ['CMD ./wait-for-it.sh db:5432 && exec server', './wait-for-it.sh db:5432'],
  ['CMD dockerize -wait tcp://db:5432 && exec server', 'dockerize -wait tcp://db:5432'],
  ['CMD until nc -z db 5432; do sleep 1; done; exec server', 'sleep 1'],
])('%s', (line, text) => {
  expect(found(line)).toEqual([text]);
});

test.each([
  'CMD ["server"]',
  'CMD sleep 0; exec server',
  'CMD sleep $N; exec server',
  'CMD sleep infinity',
  'CMD server; sleep 10',
  'CMD for i in 1 2 3; do nc -z db 5432 || sleep 1; done; exec server',
  'RUN sleep 10 && server',
])('not %s', (line) => {
  expect(found(line)).toEqual([]);
});
