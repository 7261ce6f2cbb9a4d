import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'use-lockfile-install';
const base = 'FROM node:24-slim\nWORKDIR /app\n';
const found = (lines: string) => checkRule(id, `${base}${lines}\n`).map(({ messageId, text }) => [messageId, text]);

test('the manifest comes without its lock file', () => {
  expect(checkRule(id, `${base}COPY package.json ./\nRUN npm ci\n`)).toEqual([
    {
      messageId: 'missing',
      at: '4:5-4:11',
      text: 'npm ci',
      message:
        '`npm ci` needs `package-lock.json`, and nothing before this step copies it, so the build stops. Copy it beside `package.json`.',
    },
  ]);
});

test.each([
  ['COPY package.json .npmrc ./\nCOPY prisma ./prisma/\nRUN npm ci --omit=dev', 'npm ci'],
  ['RUN apt-get update && npm i -g npm\nADD --chown=node package.json /app/\nRUN npm ci && npm x', 'npm ci'],
  ['COPY package.json .\nRUN pnpm install --frozen-lockfile', 'pnpm install'],
  ['COPY pyproject.toml .\nRUN uv sync --locked', 'uv sync'],
])('finds %s', (lines, text) => {
  expect(found(lines)).toEqual([['missing', text]]);
});

test.each([
  'COPY package.json package-lock.json ./\nRUN npm ci',
  'COPY package.json npm-shrinkwrap.json ./\nRUN npm ci',
  'COPY package*.json ./\nRUN npm ci',
  'COPY package.json ./\nRUN --mount=type=bind,source=package-lock.json,target=package-lock.json npm ci',
  'COPY app .\nCOPY package.json ./\nRUN npm ci',
  'COPY package.json ./\nCOPY $F ./\nRUN npm ci',
  'COPY package.json ./\nRUN npm install\nRUN npm ci',
  'COPY package.json ./\nRUN echo > package-lock.json\nRUN npm ci',
  'COPY package.json ./\nRUN git clone x .\nRUN npm ci',
  'COPY package.json ./\nRUN npm ci || npm install',
  'COPY package.json ./\nRUN npm ci --prefix /b',
  'COPY package.json ./\nRUN cd /b && npm ci',
  'COPY package.json ./\nRUN npm install',
  'COPY package.json ./\nWORKDIR /b\nRUN npm ci',
  'COPY --from=a /app /app\nCOPY package.json ./\nRUN npm ci',
  'FROM node:24-slim AS b\nFROM b\nCOPY package.json ./\nRUN npm ci',
  'FROM a:1\nWORKDIR /app\nCOPY package.json ./\nRUN npm ci',
])('not %s', (lines) => {
  expect(found(lines)).toEqual([]);
});

test.each([
  ['COPY package.json .\nRUN npm ci', 'COPY package.json package-lock.json .\nRUN npm ci'],
  ['COPY a/package.json ./\nRUN npm ci', 'COPY a/package.json ./\nRUN npm ci'],
  ['COPY ["package.json", "./"]\nRUN npm ci', 'COPY ["package.json", "./"]\nRUN npm ci'],
])('the fix of %j', (lines, expected) => {
  expect(fixed(id, `${base}${lines}\n`)).toBe(`${base}${expected}\n`);
});
