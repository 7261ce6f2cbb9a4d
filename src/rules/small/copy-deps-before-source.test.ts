import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

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
