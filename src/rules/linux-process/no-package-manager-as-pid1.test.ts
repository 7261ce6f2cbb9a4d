import { describe, expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-package-manager-as-pid1';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ text }) => text);

test('the message', () => {
  expect(checkRule(id, 'FROM a:1\nCMD ["npm", "start"]\n')).toEqual([
    {
      messageId: 'launcher',
      at: '2:6-2:20',
      text: '"npm", "start"',
      message:
        '`npm start` starts the program as its child and stays in front of it, so signals and the exit code depend on it. Run the command behind it directly.',
    },
  ]);
});

test.each([
  ['CMD npm run serve -- --port 80', 'npm run serve -- --port 80'],
  ['CMD migrate && exec yarn start', 'yarn start'],
  ['ENTRYPOINT ["tini", "--", "npm", "--prefix", "app", "start"]', '"npm", "--prefix", "app", "start"'],
  ['ENTRYPOINT ["tini", "--"]\nCMD ["npm", "start"]', '"npm", "start"'],
  ['ENTRYPOINT ["dumb-init", "-c", "--"]\nCMD ["npm", "start"]', '"npm", "start"'],
  ['ENTRYPOINT ["npm"]\nCMD ["run", "start"]', '"npm"]\nCMD ["run", "start"'],
  ['CMD ["bun", "run", "start"]', '"bun", "run", "start"'],
  ['CMD ["npx", "serve"]', '"npx", "serve"'],
  ['CMD ["make", "serve"]', '"make", "serve"'],
  ['CMD ["make", "-C", "/app", "docker-run"]', '"make", "-C", "/app", "docker-run"'],
])('%j', (line, text) => {
  expect(found(line)).toEqual([text]);
});

test.each([
  ['CMD ["npm", "start"]', 'CMD ["node", "server.js"]'],
  ['ENTRYPOINT ["tini", "--", "npm", "--prefix", "app", "start"]', 'ENTRYPOINT ["tini", "--", "node", "server.js"]'],
  ['CMD migrate && exec yarn start', 'CMD migrate && exec node server.js'],
  ['CMD ["sh", "-c", "exec pnpm run start"]', 'CMD ["sh", "-c", "exec node server.js"]'],
  ['CMD ["bun", "run", "start"]', 'CMD ["bun", "server.ts"]'],
])('the fix asks for the program: %j', (line, expected) => {
  expect(fixed(id, `FROM a:1\n${line}\n`)).toBe(`FROM a:1\n${expected}\n`);
});

test.each([
  'ENTRYPOINT ["npm"]\nCMD ["run", "start"]',
  'CMD npm run serve -- --port 80',
  'CMD ["npx", "serve"]',
  'CMD ["make", "serve"]',
  'COPY <<EOF /s.sh\nexec npm start\nEOF\nCMD ["/s.sh"]',
])('no fix for %j', (line) => {
  expect(fixed(id, `FROM a:1\n${line}\n`)).toBe(`FROM a:1\n${line}\n`);
});

describe('silent', () => {
  test.each([
    'CMD ["node", "server.js"]',
    'ENTRYPOINT ["dumb-init", "--"]\nCMD ["npm", "start"]',
    'ENTRYPOINT ["/sbin/tini", "-g", "--", "npm", "start"]',
    'ENTRYPOINT ["tini", "-vg"]\nCMD ["yarn", "start"]',
    'CMD ["npm"]',
    'CMD ["sh", "-c", "git submodule update && make windows -j4"]',
    'CMD ["npm", "--version"]',
    'CMD npm $SCRIPT',
    'CMD ["yarn"]',
    'CMD ["yarn", "install"]',
    'CMD ["bun", "run", "server.ts"]',
    'CMD ["bundle", "exec", "puma"]',
    'CMD ["uv", "run", "app"]',
    'CMD ["poetry", "run", "app"]',
    'RUN npm start',
    'HEALTHCHECK CMD npm run check',
  ])('on %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  test('in a development stage', () => {
    expect(checkRule(id, 'FROM a:1 AS dev\nCMD ["npm", "start"]\n')).toEqual([]);
  });
});
