import { describe, expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-build-at-start';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ text }) => text);

test('the message', () => {
  expect(checkRule(id, 'FROM a:1\nCMD npm run build && exec node dist\n')).toEqual([
    {
      messageId: 'build',
      at: '2:5-2:18',
      text: 'npm run build',
      message:
        '`npm run build` builds the program at every start, which takes time, needs the compiler in the image, and may fail there. Build it in a `RUN`, and start the result.',
    },
  ]);
});

test.each([
  ['CMD ["go", "run", "."]', '"go", "run", "."'],
  ['CMD ["./mvnw", "-q", "spring-boot:run"]', '"./mvnw", "-q", "spring-boot:run"'],
  ['ENTRYPOINT ["gradle"]\nCMD ["bootRun"]', '"gradle"]\nCMD ["bootRun"'],
  ['CMD python manage.py collectstatic && gunicorn a', 'python manage.py collectstatic'],
  ['CMD npx webpack; node a', 'npx webpack'],
  ['CMD yarn build:prod && yarn start', 'yarn build:prod'],
  [
    'COPY <<EOF /s.sh\nbundle exec rake assets:precompile\nexec puma\nEOF\nCMD ["/s.sh"]',
    'bundle exec rake assets:precompile',
  ],
])('%j', (lines, text) => {
  expect(found(lines)).toEqual([text]);
});

test.each([
  [
    'COPY . .\nUSER a\nCMD npm run build && exec node dist',
    'COPY . .\nRUN npm run build\nUSER a\nCMD ["node", "dist"]',
  ],
  ['CMD ["sh", "-c", "npx tsc; exec node ."]', 'RUN npx tsc\nCMD ["node", "."]'],
  ['CMD npx webpack && node $FILE', 'RUN npx webpack\nCMD node $FILE'],
  ['CMD npx tsc && npx webpack && node a', 'RUN npx tsc\nCMD npx webpack && node a'],
  ['ENTRYPOINT npx tsc && a\nCMD ["x"]', 'RUN npx tsc\nENTRYPOINT a\nCMD ["x"]'],
  ['ENTRYPOINT ["tini", "--", "sh", "-c", "npx tsc && a"]', 'RUN npx tsc\nENTRYPOINT ["tini", "--", "sh", "-c", "a"]'],
])('the fix builds in a RUN: %j', (lines, expected) => {
  expect(fixed(id, `FROM a:1\n${lines}\n`)).toBe(`FROM a:1\n${expected}\n`);
});

test.each([
  'CMD ["go", "run", "."]',
  'CMD cd app && npx tsc && node .',
  'CMD npx tsc $ARGS && node .',
  'CMD npx tsc || node .',
  'CMD ["sh", "-c", "npx tsc -p \\"a\\" && node ."]',
  'COPY <<EOF /s.sh\nnpx tsc\nexec node\nEOF\nCMD ["/s.sh"]',
])('no fix for %j', (lines) => {
  expect(fixed(id, `FROM a:1\n${lines}\n`)).toBe(`FROM a:1\n${lines}\n`);
});

describe('silent', () => {
  test.each([
    'CMD ["node", "dist/server.js"]',
    'ENTRYPOINT ["tsc"]',
    'CMD npm run build',
    'CMD ["npm", "run", "start"]',
    'CMD webpack serve; a',
    'CMD ["go", "version"]',
    'CMD ["mvn", "$GOAL"]',
    'RUN npm run build && ls',
  ])('on %s', (lines) => {
    expect(found(lines)).toEqual([]);
  });

  test('in a development stage', () => {
    expect(checkRule(id, 'FROM a:1 AS development\nCMD ["go", "run", "."]\n')).toEqual([]);
  });
});
