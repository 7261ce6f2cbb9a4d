import { describe, expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'copy-before-use';
const found = (source: string) => checkRule(id, `${source}\n`).map(({ messageId, text }) => [messageId, text]);

test('files that are never copied', () => {
  expect(checkRule(id, 'FROM node:24\nRUN npm ci\n')).toEqual([
    {
      messageId: 'missing',
      at: '2:5-2:11',
      text: 'npm ci',
      message:
        '`npm ci` needs `package.json`, and a build sees only what is copied into it, so it stops here. Copy `package.json` above this step.',
    },
  ]);
});

test('files that are copied below', () => {
  expect(checkRule(id, 'FROM python:3.13\nRUN pip install -r requirements.txt\nCOPY . .\n')).toEqual([
    {
      messageId: 'late',
      at: '2:5-2:36',
      text: 'pip install -r requirements.txt',
      message:
        '`pip install -r requirements.txt` needs `requirements.txt`, and the build stops here because the files are copied below. Copy `requirements.txt` above this step.',
    },
  ]);
});

test('a file that is copied to another directory', () => {
  const source = 'FROM python:3.13\nCOPY requirements.txt /tmp/\nRUN pip install -r requirements.txt\n';
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'elsewhere',
      at: '3:20-3:36',
      text: 'requirements.txt',
      message:
        '`pip install -r requirements.txt` looks for `/requirements.txt`, and the file is copied to `/tmp/requirements.txt`, so the build stops. Write that path.',
    },
  ]);
  const mended = source.replace('-r requirements', '-r /tmp/requirements');
  expect(fixed(id, source)).toBe(mended);
  expect(checkRule(id, mended)).toEqual([]);
});

describe('finds', () => {
  test.each([
    ['FROM python:3.13\nRUN pip install --upgrade pip && pip3 install -r reqs/dev.txt', 'pip3 install -r reqs/dev.txt'],
    [
      'FROM python:3.13\nRUN python -m pip install -U pip\nRUN python -m pip install -r a.txt',
      'python -m pip install -r a.txt',
    ],
    ['FROM python:3.13\nWORKDIR /app\nCOPY app.py .\nRUN python manage.py migrate', 'python manage.py migrate'],
    ['FROM python:3.13\nWORKDIR /app\nCOPY src /srv\nRUN pip install -r a.txt', 'pip install -r a.txt'],
    ['FROM ruby:3.4\nRUN apt-get update && apt-get install -y a\nRUN bundle install', 'bundle install'],
    ['FROM maven:3-eclipse-temurin-21\nRUN mvn -B package', 'mvn -B package'],
    ['FROM composer:2\nRUN composer install --no-dev', 'composer install --no-dev'],
    ['FROM node:24\nRUN --mount=type=cache,target=/root/.npm npm ci', 'npm ci'],
  ])('%s', (source, text) => {
    expect(found(source)).toEqual([['missing', text]]);
  });
});

test.each([
  'FROM a:1\nRUN npm ci',
  'FROM node:24 AS a\nFROM a\nRUN npm ci',
  'FROM python:3-onbuild\nRUN pip install -r requirements.txt',
  'FROM node:24\nCOPY . .\nRUN npm ci',
  'FROM node:24\nCOPY app /\nRUN npm ci',
  'FROM node:24\nCOPY package*.json ./\nRUN npm ci',
  'FROM node:24\nCOPY package.json package-lock.json ./\nRUN npm ci',
  'FROM node:24\nCOPY $FILES ./\nRUN npm ci',
  'FROM node:24\nRUN npm install',
  'FROM node:24\nWORKDIR /app/b\nCOPY package.json package-lock.json /app/\nRUN npm ci',
  'FROM python:3.13\nCOPY a.txt /tmp/a.txt\nCOPY a.txt ./\nRUN pip install -r a.txt',
  'FROM python:3.13\nCOPY a.txt /tmp/a.txt\nCOPY . .\nRUN pip install -r a.txt',
  'FROM python:3.13\nCOPY a.txt /tmp/a.txt\nWORKDIR /tmp\nRUN pip install -r a.txt',
  'FROM python:3.13\nCOPY a.txt /tmp\nRUN pip install -r a.txt',
  'FROM python:3.13\nCOPY a.txt /a.txt\nRUN pip install -r ./a.txt',
  'FROM python:3.13\nCOPY a.txt /tmp/\nRUN pip install -r ../tmp/a.txt',
  'FROM node:24\nRUN npm ci --prefix /a',
  'FROM node:24\nRUN npm ci || true',
  'FROM node:24\nRUN --mount=type=bind,target=. npm ci',
  'FROM node:24\nONBUILD RUN npm ci',
  'FROM python:3.13\nRUN pip install -r https://example.org/a.txt',
  'FROM python:3.13\nRUN pip install -r $FILE',
  'FROM python:3.13\nRUN pip install -r /dev/stdin',
  'FROM python:3.13\nADD https://example.org/requirements.txt .\nRUN pip install -r requirements.txt',
  'FROM python:3.13\nADD https://example.org/a.git /app\nWORKDIR /app\nRUN pip install -r requirements.txt',
  'FROM python:3.13\nCOPY dev.txt /app/requirements.txt\nWORKDIR /app\nRUN pip install -r requirements.txt',
  'FROM python:3.13\nCOPY <<EOF a.txt\nflask\nEOF\nRUN pip install -r a.txt',
  'FROM python:3.13\nRUN git clone https://example.org/a.git . && pip install -r a.txt',
  'FROM python:3.13\nRUN echo flask > a.txt && pip install -r a.txt',
  'FROM python:3.13\nRUN cd a && pip install -r a.txt',
  'FROM python:3.13\nRUN curl -O https://example.org/a.txt\nRUN pip install -r a.txt',
  'FROM python:3.13\nRUN <<EOF\necho flask > a.txt\npip install -r a.txt\nEOF',
  'FROM python:3.13\nRUN python -c "a" && python -m venv /venv',
  'FROM maven:3-eclipse-temurin-21\nRUN mvn -f /a package && mvn --version && mvn archetype:generate',
  'FROM ruby:3.4\nENV BUNDLE_GEMFILE=/a/Gemfile\nRUN bundle install',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  [
    'FROM ruby:3.4\n# gems\nRUN bundle install\n',
    'FROM ruby:3.4\nCOPY Gemfile Gemfile.lock ./\n# gems\nRUN bundle install\n',
  ],
  [
    'FROM python:3.13\nRUN pip install -r a.txt\nCOPY . .\n',
    'FROM python:3.13\nCOPY a.txt ./\nRUN pip install -r a.txt\nCOPY . .\n',
  ],
  ['FROM maven:3-eclipse-temurin-21\nRUN mvn package\n', 'FROM maven:3-eclipse-temurin-21\nRUN mvn package\n'],
])('the fix: %j', (source, expected) => {
  expect(fixed(id, source)).toBe(expected);
});
