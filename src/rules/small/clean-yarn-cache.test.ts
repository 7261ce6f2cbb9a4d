import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'clean-yarn-cache';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM node:24\n${source}\n`, inputs).map(({ text }) => text);

test('the message says what stays', () => {
  expect(checkRule(id, 'FROM node:24\nRUN yarn install --frozen-lockfile\n')).toEqual([
    {
      messageId: 'cache',
      at: '2:5-2:35',
      text: 'yarn install --frozen-lockfile',
      message:
        '`yarn install` keeps a copy of every package in its cache, in the layer, though nothing needs it. Run `yarn cache clean` at the end of the same `RUN`, or mount a cache.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN yarn cache clean && yarn install', ['yarn install']],
  ['ONBUILD RUN yarn install', ['yarn install']],
  ['RUN yarn install && yarn build && npm cache clean --force', ['yarn install']],
  ['RUN <<EOF\nyarn install\nEOF', ['yarn install']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN yarn install && yarn cache clean',
  'RUN yarn install && yarn build && yarn cache clean --all',
  'RUN yarn install && rm -rf /usr/local/share/.cache/yarn',
  'RUN yarn install && find /usr/local/share/.cache -type f -delete',
  'RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install',
  'RUN --mount=type=cache,target=/root/.cache/yarn yarn install',
  'RUN --mount=type=cache,target=/root/.cache yarn install',
  'COPY .yarnrc.yml ./\nRUN yarn install',
  'COPY .yarn .yarn\nRUN yarn install',
  'RUN yarn install --immutable',
  'RUN yarn',
  'RUN yarn add a',
  'RUN yarn install\nFROM scratch\nCOPY a b',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([['RUN yarn install', 'RUN yarn install && yarn cache clean']])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM node:24\n${before}\n`)).toBe(`FROM node:24\n${after}\n`);
});
