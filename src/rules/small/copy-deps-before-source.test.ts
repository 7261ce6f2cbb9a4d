import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'copy-deps-before-source';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM node:24\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the install', () => {
  expect(checkRule(id, 'FROM node:24\nCOPY . .\nRUN npm ci\n')).toEqual([
    {
      messageId: 'order',
      at: '3:5-3:11',
      text: 'npm ci',
      message:
        'The whole context is copied before `npm ci`, so each change of a source file installs everything anew. Copy the manifest and the lock file first, install, and then copy the rest.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['COPY ./ /app\nRUN cd /app && yarn', ['yarn']],
  ['ADD . .\nRUN pip install -r requirements.txt', ['pip install -r requirements.txt']],
  ['COPY . .\nRUN go mod download && go build', ['go mod download']],
  ['COPY . .\nRUN bundle install\nRUN npm install', ['bundle install']],
  ['COPY . .\nRUN composer install --no-dev', ['composer install --no-dev']],
  ['COPY . .\nRUN uv sync --locked', ['uv sync --locked']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  ['COPY . .\nRUN npm ci', 'COPY package.json package-lock.json ./\nRUN npm ci\nCOPY . .'],
  [
    'WORKDIR /app\n# c\nCOPY --chown=a:a . /app\nRUN npm install --omit=dev && npm run build',
    'WORKDIR /app\nCOPY --chown=a:a package*.json ./\nRUN npm install --omit=dev\n# c\nCOPY --chown=a:a . /app\nRUN npm run build',
  ],
  ['COPY . .\nRUN yarn', 'COPY package.json yarn.lock* ./\nRUN yarn\nCOPY . .'],
  [
    'COPY . .\nRUN pnpm install --frozen-lockfile',
    'COPY package.json pnpm-lock.yaml ./\nRUN pnpm install --frozen-lockfile\nCOPY . .',
  ],
  ['COPY . .\nRUN pip install -r a.txt -r b.txt', 'COPY a.txt b.txt ./\nRUN pip install -r a.txt -r b.txt\nCOPY . .'],
  ['COPY . .\nRUN go mod download && go build', 'COPY go.mod go.sum ./\nRUN go mod download\nCOPY . .\nRUN go build'],
  ['COPY . .\nRUN bundle install', 'COPY Gemfile Gemfile.lock* ./\nRUN bundle install\nCOPY . .'],
  [
    '# all\nCOPY . .\n\nRUN apk add --no-cache git && rm -rf /tmp/a\n# deps\nRUN pnpm i\n\nCMD ["a"]',
    'RUN apk add --no-cache git && rm -rf /tmp/a\nCOPY package.json pnpm-lock.yaml* ./\n# deps\nRUN pnpm i\n# all\nCOPY . .\n\nCMD ["a"]',
  ],
  [
    'COPY . .\nENV A=b\nRUN npm install -g @vue/cli\nRUN yarn install && yarn build',
    'ENV A=b\nRUN npm install -g @vue/cli\nCOPY package.json yarn.lock* ./\nRUN yarn install\nCOPY . .\nRUN yarn build',
  ],
  [
    'COPY . /app\nWORKDIR /app\nRUN pip install --upgrade pip\n\nRUN pip install -r a.txt',
    'WORKDIR /app\nRUN pip install --upgrade pip\n\nCOPY a.txt ./\nRUN pip install -r a.txt\nCOPY . /app',
  ],
])('the fix installs first: %j', (source, expected) => {
  expect(fixed(id, `FROM node:24\n${source}\n`)).toBe(`FROM node:24\n${expected}\n`);
  expect(fixed(id, `FROM node:24\n${expected}\n`)).toBe(`FROM node:24\n${expected}\n`);
});

test.each([
  'COPY ./ /app\nRUN cd /app && yarn',
  'COPY . /app\nRUN yarn',
  'ADD . .\nRUN yarn',
  'COPY . .\nRUN npm run build\nRUN npm ci',
  'COPY . .\nWORKDIR /app\nRUN npm ci',
  'COPY . app\nWORKDIR app\nRUN npm ci',
  'COPY --chown=$A . .\nENV A=b\nRUN npm ci',
  'COPY . .\nCOPY a b\nRUN npm ci',
  'COPY . .\nRUN apt-get install -y ./a.deb\nRUN npm ci',
  'COPY . .\nRUN npm install -g\nRUN npm ci',
  'COPY . .\nRUN pip install a.whl\nRUN npm ci',
  'COPY . .\nRUN apk add $(cat a)\nRUN npm ci',
  'COPY . .\nRUN apk add git < a\nRUN npm ci',
  'COPY . .\nRUN corepack prepare\nRUN pnpm i',
  'COPY . .\nRUN a && npm ci',
  'COPY . .\nRUN npm ci || true',
  'COPY . .\nRUN pip install -r a.txt -e .',
  'COPY . .\nRUN pip install -r a/b.txt',
  'COPY . .\nRUN uv sync --locked',
])('no fix for %j', (source) => {
  expect(fixed(id, `FROM node:24\n${source}\n`)).toBe(`FROM node:24\n${source}\n`);
});

test.each([
  'COPY package*.json ./\nRUN npm ci\nCOPY . .',
  'COPY package.json .\nCOPY . .\nRUN npm ci',
  'COPY . .\nRUN --mount=type=cache,target=/root/.npm npm ci',
  'RUN npm ci\nCOPY . .',
  'COPY . .\nRUN npm install -g serve',
  'COPY . .\nRUN npm install express',
  'COPY . .\nRUN pip install flask',
  'COPY --from=x:1 . .\nRUN npm ci',
  'COPY src src\nRUN npm ci',
  'COPY . .\nFROM node:24\nRUN npm ci',
  'COPY . .\nONBUILD RUN npm ci',
  'COPY $M ./\nCOPY . .\nRUN npm ci',
  'COPY . .\nRUN go build .',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});
