import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-config-baked-at-build';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ messageId, text }) => [messageId, text]);

test('the command', () => {
  expect(checkRule(id, 'FROM a:1\nARG API=api\nRUN sed -i "s|API|$API|" /etc/nginx/conf.d/default.conf\n')).toEqual([
    {
      messageId: 'baked',
      at: '3:5-3:56',
      text: 'sed -i "s|API|$API|" /etc/nginx/conf.d/default.conf',
      message:
        'This writes the build argument `API` into a configuration file, so each environment needs an image of its own. Read the value from the environment when the container starts.',
    },
  ]);
});

test.each([
  ['ARG API=x\nRUN echo "api: ${API}" >> /app/c.yml', [['baked', 'echo "api: ${API}" >> /app/c.yml']]],
  ['ARG API=x\nRUN envsubst < a > b', [['rendered', 'envsubst < a > b']]],
  ['ARG API=x\nRUN a && confd -onetime -backend env', [['rendered', 'confd -onetime -backend env']]],
])('%s', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test.each([
  'RUN sed -i "s/a/b/" /etc/a.conf',
  'ENV API=x\nRUN echo $API > /etc/a.conf',
  'ARG A_VERSION=1\nRUN echo $A_VERSION > /etc/a.conf',
  'ARG API_TOKEN\nRUN echo $API_TOKEN > /etc/a.conf',
  "ARG API=x\nRUN echo '$API' > /etc/a.conf",
  'ARG API=x\nRUN echo $API > /app/a.txt',
  'ARG API=x\nRUN echo $API > /etc/apt/sources.list',
  'RUN envsubst < a > b',
  'ARG API=x\nRUN echo $API > /etc/a.conf\nFROM b:1',
  'ONBUILD RUN envsubst < a > b',
])('not %s', (lines) => {
  expect(found(lines)).toEqual([]);
});
