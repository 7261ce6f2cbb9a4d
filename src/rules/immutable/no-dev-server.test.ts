import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-dev-server';
const found = (lines: string) =>
  checkRule(id, `FROM a:1\n${lines}\n`).map(({ message }) => /`([^`]*)`/.exec(message)![1]);

test('the command', () => {
  expect(checkRule(id, 'FROM a:1\nCMD npm ci && npm run dev\n')).toEqual([
    {
      messageId: 'server',
      at: '2:15-2:26',
      text: 'npm run dev',
      message:
        '`npm run dev` is a server for developing: it watches files, shows internals, and is made for one user. Start the built program with a production server.',
    },
  ]);
});

test.each([
  ['CMD ["yarn", "dev"]', 'yarn dev'],
  ['CMD ["pnpm", "run", "start:dev"]', 'pnpm run start:dev'],
  ['CMD ["nodemon", "a.js"]', 'nodemon'],
  ['CMD ["npx", "nodemon", "a.js"]', 'nodemon'],
  ['CMD ["node_modules/.bin/vite", "--host"]', 'vite'],
  ['CMD ["npx", "vite", "dev"]', 'vite dev'],
  ['CMD ["npm", "exec", "ng", "serve"]', 'ng serve'],
  ['CMD flask --app a run --host 0.0.0.0', 'flask run'],
  ['CMD ["python", "-m", "flask", "run"]', 'flask run'],
  ['CMD ["python3", "./manage.py", "runserver", "0.0.0.0:80"]', 'manage.py runserver'],
  ['CMD ["uvicorn", "a:b", "--reload"]', 'uvicorn --reload'],
  ['CMD ["carton", "exec", "plackup", "-p", "5000", "-r"]', 'plackup -r'],
  ['CMD morbo script/app', 'morbo'],
  ['CMD ["bundle", "exec", "rails", "s", "-e", "development"]', 'rails server -e development'],
  ['CMD ["php", "-S", "0.0.0.0:80"]', 'php -S'],
  ['CMD ["php", "artisan", "serve"]', 'artisan serve'],
  ['CMD ["dotnet", "watch", "run"]', 'dotnet watch'],
  ['ENTRYPOINT ["npm"]\nCMD ["run", "dev"]', 'npm run dev'],
  ['COPY <<EOF /s.sh\nexec hugo server\nEOF\nENTRYPOINT ["/s.sh"]', 'hugo server'],
  ['FROM a:1 AS base\nCMD npm run dev\nFROM base', 'npm run dev'],
])('%s', (lines, expected) => {
  expect(found(lines)).toEqual([expected]);
});

test.each([
  'CMD ["npm", "start"]',
  'CMD ["npm", "run", "serve"]',
  'CMD ["vite", "preview"]',
  'CMD ["uvicorn", "a:b"]',
  'CMD ["plackup", "-E", "deployment", "-s", "Starman"]',
  'CMD ["rails", "s"]',
  'CMD ["rails", "s", "-e", "production"]',
  'CMD ["php", "artisan", "queue:work"]',
  'CMD ["node", "dev"]',
  'CMD ["dotnet", "App.dll"]',
  'RUN npm run dev\nCMD ["a"]',
  'CMD ["npm", "run", "dev"]\nCMD ["a"]',
  'ENTRYPOINT ["mkdocs"]\nCMD ["serve", "--dev-addr=0.0.0.0:8000"]',
  'FROM a:1 AS development\nCMD ["npm", "run", "dev"]',
  'CMD ["npm", "run", "dev"]\nFROM a:1\nCMD ["a"]',
])('not %s', (lines) => {
  expect(found(lines)).toEqual([]);
});

test('where CMD brings the arguments, the word of it that matters', () => {
  expect(checkRule(id, 'FROM a:1\nENTRYPOINT ["npm", "run"]\nCMD ["dev", "--host"]\n')).toEqual([
    {
      messageId: 'server',
      at: '3:6-3:11',
      text: '"dev"',
      message:
        '`npm run dev` is a server for developing: it watches files, shows internals, and is made for one user. Start the built program with a production server.',
    },
  ]);
});
