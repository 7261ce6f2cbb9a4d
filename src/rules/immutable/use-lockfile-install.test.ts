import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'use-lockfile-install';
const found = (lines: string, inputs = {}) => checkRule(id, `FROM a:1\n${lines}\n`, inputs).map(({ text }) => text);

test('the message names the lock file and what to write', () => {
  expect(
    checkRule(id, 'FROM a:1\nCOPY package.json package-lock.json ./\nRUN npm install --omit=dev && npm x\n'),
  ).toEqual([
    {
      messageId: 'unlocked',
      at: '3:5-3:27',
      text: 'npm install --omit=dev',
      message:
        '`package-lock.json` is there, but `npm install` may install other versions and rewrite it, so two builds of this file can differ. Write `npm ci`.',
    },
  ]);
});

test.each([
  ['COPY package*.json ./\nRUN npm i', ['npm i']],
  ['COPY ["a/yarn.lock", "./"]\nRUN yarn', ['yarn']],
  ['COPY package.json yarn.lock* ./\nRUN yarn install --production', ['yarn install --production']],
  ['COPY pnpm-lock.yaml ./\nRUN pnpm install', ['pnpm install']],
  ['COPY bun.lock* ./\nRUN bun install', ['bun install']],
  ['COPY Gemfile* ./\nRUN bundle install -j4', ['bundle install -j4']],
  ['COPY composer.lock ./\nRUN composer update', ['composer update']],
  ['COPY poetry.lock ./\nRUN A=b poetry update', ['poetry update']],
  ['RUN --mount=type=bind,source=uv.lock,target=uv.lock uv sync', ['uv sync']],
  ['COPY package-lock.json ./\nRUN <<EOF\nnpm install\nEOF', ['npm install']],
])('%s', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test.each([
  'COPY . .\nRUN npm install',
  'COPY package.json ./\nRUN npm install',
  'COPY *.json ./\nRUN npm install',
  'RUN npm install\nCOPY package-lock.json ./',
  'COPY package-lock.json ./\nRUN npm ci',
  'COPY package-lock.json ./\nRUN npm install -g npm@11',
  'COPY package-lock.json ./\nRUN npm install left-pad@1',
  'COPY package-lock.json ./\nRUN yarn install',
  'COPY yarn.lock ./\nRUN yarn install --frozen-lockfile && yarn build',
  'COPY yarn.lock ./\nRUN yarn --version',
  'ENV CI=true\nCOPY pnpm-lock.yaml ./\nRUN pnpm install',
  'COPY pnpm-lock.yaml ./\nRUN CI=1 pnpm install',
  'ENV BUNDLE_DEPLOYMENT=1\nCOPY Gemfile.lock ./\nRUN bundle install',
  'COPY Gemfile.lock ./\nRUN bundle config set --local deployment true && bundle install',
  'RUN bundle config set --local deployment true\nCOPY Gemfile.lock ./\nRUN bundle install',
  'RUN bundle config frozen 1\nFROM a:1 AS b\nRUN bundle config frozen 1\nFROM b\nCOPY Gemfile.lock ./\nRUN bundle install',
  'COPY .yarnrc.yml yarn.lock ./\nRUN yarn install --immutable',
  'COPY composer.lock ./\nRUN composer install',
  'COPY uv.lock ./\nRUN uv sync --frozen',
  'COPY Cargo.lock ./\nRUN cargo build',
  'COPY package-lock.json ./\nFROM b:1\nRUN npm install',
])('not %s', (lines) => {
  expect(found(lines)).toEqual([]);
});

test('a stage has the files of the one it is built on', () => {
  const source = 'FROM a:1 AS base\nCOPY package-lock.json ./\nFROM base\nRUN npm i\n';
  expect(checkRule(id, source).map(({ at }) => at)).toEqual(['4:5-4:10']);
});

test('Yarn 2 and later has a flag of its own', () => {
  const source =
    'FROM a:1 AS base\nCOPY .yarn/releases .yarn/releases\nFROM base\nCOPY yarn.lock ./\nRUN yarn --inline-builds\n';
  expect(checkRule(id, source).map(({ message }) => message)).toEqual([
    '`yarn.lock` is there, but `yarn` may install other versions and rewrite it, so two builds of this file can differ. Write `yarn install --immutable`.',
  ]);
  expect(fixed(id, source)).toBe(source.replace('RUN yarn', 'RUN yarn install --immutable'));
});

test('a flag that asks for changes is taken for the other', () => {
  const source = 'FROM a:1\nCOPY pnpm-lock.yaml ./\nRUN pnpm install --prod --no-frozen-lockfile\n';
  expect(fixed(id, source)).toBe(source.replace('--no-frozen', '--frozen'));
});

test('cargo where it is asked for', () => {
  expect(found('COPY Cargo.* ./\nRUN cargo build --release', { options: { managers: ['cargo'] } })).toEqual([
    'cargo build --release',
  ]);
});

test.each([
  ['package-lock.json', 'npm --prefix a install --omit=dev', 'npm --prefix a ci --omit=dev'],
  ['yarn.lock', 'yarn', 'yarn install --frozen-lockfile'],
  ['pnpm-lock.yaml', 'pnpm i --prod', 'pnpm i --frozen-lockfile --prod'],
  ['Gemfile.lock', 'cd a && bundle install', 'cd a && BUNDLE_FROZEN=true bundle install'],
  ['composer.lock', 'composer update', 'composer install'],
  ['uv.lock', 'uv sync', 'uv sync --locked'],
])('fix: %s, %s', (file, command, expected) => {
  expect(fixed(id, `FROM a:1\nCOPY ${file} ./\nRUN ${command}\n`)).toBe(`FROM a:1\nCOPY ${file} ./\nRUN ${expected}\n`);
});

test('a pattern, which brings the lock file where there is one', () => {
  const message =
    '`package*.json` brings `package-lock.json` where there is one, but `npm install` may install other versions and rewrite it, so two builds of this file can differ. Keep a `package-lock.json`, and write `npm ci`, which needs it.';
  const source = 'FROM a:1\nCOPY package*.json ./\nRUN npm install\n';
  expect(checkRule(id, source)).toEqual([{ messageId: 'pattern', at: '3:5-3:16', text: 'npm install', message }]);
  expect(fixed(id, source)).toBe('FROM a:1\nCOPY package*.json ./\nRUN npm ci\n');
  const messageOf = (copy: string) => checkRule(id, `FROM a:1\n${copy}\nRUN npm install\n`)[0]?.messageId;
  expect(messageOf('COPY package-lock.json package*.json ./')).toBe('unlocked');
  expect(messageOf('COPY package*.json ./\nCOPY package-lock.json ./')).toBe('unlocked');
});
