import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-runtime-install';
const found = (source: string) => checkRule(id, `FROM a:1\n${source}\n`).map(({ text }) => text);

test('the message names the command', () => {
  expect(checkRule(id, 'FROM a:1\nCMD npm ci && exec node a.js\n')).toEqual([
    {
      messageId: 'install',
      at: '2:5-2:11',
      text: 'npm ci',
      message:
        '`npm ci` runs at every start, so the container needs the network and two starts may differ. Install in a `RUN`.',
    },
  ]);
});

test.each([
  ['CMD ["sh", "-c", "yarn && pip install -r x && exec a"]', ['yarn', 'pip install -r x']],
  ['CMD ["npx", "-y", "serve"]', ['"npx", "-y", "serve"']],
  ['CMD npx serve@14 -p 80', ['npx serve@14 -p 80']],
  ['CMD python -m pip install x; exec a', ['python -m pip install x']],
  ['CMD apt-get update && apt-get install -y x; exec a', ['apt-get install -y x']],
  ['CMD curl -fsSLo /x https://a/x && exec /x', ['curl -fsSLo /x https://a/x']],
  ['CMD curl -fsSL https://a/x | tar xz && exec a', ['curl -fsSL https://a/x']],
  ['CMD wget https://a/x && exec a', ['wget https://a/x']],
  ['HEALTHCHECK CMD apk add curl && curl -f localhost', ['apk add curl']],
  ['COPY <<EOF /s.sh\ngit clone https://a/b\nexec a\nEOF\nENTRYPOINT ["/s.sh"]', ['git clone https://a/b']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN npm ci\nCMD ["node", "a.js"]',
  'CMD npm run start',
  'HEALTHCHECK CMD curl -fsS http://localhost/ || exit 1',
  'HEALTHCHECK CMD curl -o /dev/null http://localhost/',
  'HEALTHCHECK CMD wget --quiet http://localhost:9411/health || exit 1',
  'HEALTHCHECK CMD curl -fo /tmp/state "http://$HOST:$PORT/"',
  'CMD server & wget http://127.0.0.1:80/warm; wait',
  'HEALTHCHECK CMD wget -q --spider http://localhost/',
  'HEALTHCHECK CMD wget -qO- http://localhost/ | grep ok',
  'CMD npx serve',
  'FROM a:1 AS dev\nCMD npm install && npm run dev',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  ['COPY . .\nUSER a\nCMD npm ci && exec node .', 'COPY . .\nRUN npm ci\nUSER a\nCMD ["node", "."]'],
  ['CMD ["sh", "-c", "pip install x; exec a $B"]', 'RUN pip install x\nCMD ["sh", "-c", "exec a $B"]'],
  ['CMD apt-get update && apt-get install -y x && a', 'CMD apt-get update && apt-get install -y x && a'],
  ['HEALTHCHECK CMD apk add curl && curl localhost', 'HEALTHCHECK CMD apk add curl && curl localhost'],
  ['CMD ["npx", "-y", "serve"]', 'CMD ["npx", "-y", "serve"]'],
])('the fix installs in a RUN: %j', (source, expected) => {
  expect(fixed(id, `FROM a:1\n${source}\n`)).toBe(`FROM a:1\n${expected}\n`);
});

test('only what becomes the image', () => {
  expect(found('CMD npm ci\nFROM a:1\nCMD ["a"]')).toEqual([]);
});
