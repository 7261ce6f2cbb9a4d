import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'run-in-foreground';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ messageId, text }) => [messageId, text]);

test('a server that starts in the build', () => {
  const source = 'FROM a:1\nRUN flask run --host=0.0.0.0\n';
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'build',
      at: '2:5-2:29',
      text: 'flask run --host=0.0.0.0',
      message:
        '`flask run` runs while the image is built, not in the container, and the build waits for a server that does not end. Write `CMD` in place of `RUN`.',
    },
  ]);
  expect(fixed(id, source)).toBe('FROM a:1\nCMD flask run --host=0.0.0.0\n');
  expect(fixed(id, 'FROM a:1\nRUN ["npm", "start"]\n')).toBe('FROM a:1\nCMD ["npm", "start"]\n');
});

test.each([
  ['RUN npm start\nEXPOSE 3000', 'npm start', 'CMD npm start\nEXPOSE 3000'],
  // No fix where more stands before it, or where another command starts the container.
  [
    'RUN cd /app && python3 manage.py runserver 0.0.0.0:8000',
    'python3 manage.py runserver 0.0.0.0:8000',
    'RUN cd /app && python3 manage.py runserver 0.0.0.0:8000',
  ],
  ['RUN php artisan serve\nCMD ["php-fpm"]', 'php artisan serve', 'RUN php artisan serve\nCMD ["php-fpm"]'],
])('%j', (lines, text, after) => {
  expect(found(lines)).toEqual([['build', text]]);
  expect(fixed(id, `FROM a:1\n${lines}\n`)).toBe(`FROM a:1\n${after}\n`);
});

test.each([
  // It may build something.
  'RUN npm start\nCMD ["node", "a.js"]',
  'RUN npm start\nRUN ls',
  'RUN npm start build',
  'RUN npm run dev',
  'RUN flask run & sleep 5 && curl localhost:5000',
  'RUN timeout 5 flask run',
  'RUN flask run --help',
  'RUN flask init-db',
  'RUN python manage.py runserver & ./test.sh',
])('%j: nothing', (lines) => {
  expect(found(lines)).toEqual([]);
});
