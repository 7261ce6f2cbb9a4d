import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'pin-npm-version';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM node:24\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the package', () => {
  expect(checkRule(id, 'FROM node:24\nRUN npm install -g typescript\n')).toEqual([
    {
      messageId: 'unpinned',
      at: '2:20-2:30',
      text: 'typescript',
      message:
        '`typescript` has no version, so each build installs the newest release. Write `typescript@VERSION`, or install from a lockfile with `npm ci`.',
    },
  ]);
});

test('other forms of the command count', () => {
  expect(checkRule(id, 'FROM node:24\nRUN pnpm add -g typescript\n')).toEqual([
    {
      messageId: 'unpinnedElsewhere',
      at: '2:17-2:27',
      text: 'typescript',
      message:
        '`typescript` has no version, so each build installs the newest release. Write `typescript@VERSION`, or install from a lockfile with `npm ci`.',
    },
  ]);
});

test('latest is no version', () => {
  expect(checkRule(id, 'FROM node:24\nRUN npm install -g typescript@latest\n')).toEqual([
    {
      messageId: 'latest',
      at: '2:20-2:37',
      text: 'typescript@latest',
      message:
        '`typescript@latest` names the newest release, whatever it is on the day of the build. Write a version instead.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN npm i -g @angular/cli yarn@1.22.22', ['@angular/cli']],
  ['RUN npm add express && yarn global add serve', ['express', 'serve']],
  ['RUN npm install --registry https://a/ express', ['express']],
  ['RUN npm install git+https://github.com/a/b.git', ['git+https://github.com/a/b.git']],
  ['ONBUILD RUN npm install express', ['express']],
  ['RUN npm install @a/b@next', ['@a/b@next']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN npm install',
  'RUN npm install --omit=dev',
  'RUN npm ci',
  'RUN npm install @a/b@1.2.3 express@^5',
  'RUN npm install ./a ../b /c ~/d . x.tgz file:e',
  'RUN npm install git+https://github.com/a/b.git#v1',
  'ARG V\nRUN npm install -g npm@$V',
  'RUN npm run install express',
  'RUN yarn add',
  'RUN npm install --location global --logs-max 0 --depth 0 express@5.1.0',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint knows npm install only', () => {
  expect(found('RUN npm i express && npm install a@latest', { preset: 'hadolint' })).toEqual([]);
});

test.each([
  ['RUN npm install -g typescript', 'RUN npm install -g typescript@VERSION'],
  ['RUN npm install -g a@latest', 'RUN npm install -g a@latest'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM node:24\n${before}\n`)).toBe(`FROM node:24\n${after}\n`);
});
