import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-recursive-chown';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM node:24\n${source}\n`, inputs).map(({ text }) => text);

test('the message names command and path', () => {
  expect(checkRule(id, 'FROM node:24\nCOPY . /app\nRUN chown -R node:node /app\n')).toEqual([
    {
      messageId: 'twice',
      at: '3:5-3:28',
      text: 'chown -R node:node /app',
      message:
        '`chown -R` stores everything below `/app` a second time, since the files came with an earlier `COPY`. Set it there with `--chown`.',
    },
  ]);
});

test('the message names ADD', () => {
  expect(checkRule(id, 'FROM node:24\nADD src /app/\nCOPY more /app/\nRUN chown -R node /app\n')).toEqual([
    {
      messageId: 'twice',
      at: '4:5-4:23',
      text: 'chown -R node /app',
      message:
        '`chown -R` stores everything below `/app` a second time, since the files came with an earlier `ADD`. Set it there with `--chown`.',
    },
  ]);
});

test('a mode has its own flag', () => {
  expect(checkRule(id, 'FROM node:24\nCOPY . /app\nRUN chmod -R a+rX /app\n')).toEqual([
    {
      messageId: 'twice',
      at: '3:5-3:23',
      text: 'chmod -R a+rX /app',
      message:
        '`chmod -R` stores everything below `/app` a second time, since the files came with an earlier `COPY`. Set it there with `--chmod`.',
    },
  ]);
});

test('a COPY that has the flag already', () => {
  const source =
    'FROM node:24\nCOPY --chown=1000 a /app/a\nCOPY --chown=1000 b /app/b\nRUN x && chown -R 1000:1000 /app\n';
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'again',
      at: '4:10-4:33',
      text: 'chown -R 1000:1000 /app',
      message:
        '`chown -R` stores everything below `/app` a second time, though the `COPY` before it has `--chown` already. Leave it out, or name only what another step made.',
    },
  ]);
  expect(fixed(id, source)).toBe(source);
  const mixed = source.replace('COPY --chown=1000 b', 'COPY b');
  expect(checkRule(id, mixed).map(({ messageId }) => messageId)).toEqual(['twice']);
});

test.each<[string, string[]]>([
  ['WORKDIR /app\nCOPY . .\nRUN chown -R node .', ['chown -R node .']],
  ['COPY --from=x:1 /a /srv/a/b\nRUN npm ci && chgrp --recursive app /srv/a', ['chgrp --recursive app /srv/a']],
  ['ADD a.tar.gz /opt/\nRUN chown -R app /opt/', ['chown -R app /opt/']],
  ['COPY a.jar /app/a.jar\nRUN ["chown", "-R", "app", "/app"]', ['"chown", "-R", "app", "/app"']],
  ['COPY . /app\nRUN chown -Rh --reference=/a /app', ['chown -Rh --reference=/a /app']],
  ['COPY . /app\nRUN chown -R a /b /app /app', ['chown -R a /b /app /app']],
  ['ENV APP=/srv/app\nCOPY . $APP/\nRUN chown -R a "$APP/"', ['chown -R a "$APP/"']],
  ['ARG APP=/srv\nCOPY . ${APP}/a\nRUN chown -R a ${APP}/a', ['chown -R a ${APP}/a']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  ['COPY . /app\nRUN chown -R node:node /app', 'COPY --chown=node:node . /app'],
  [
    'COPY --from=x:1 a /app/\nCOPY b /app/b\nRUN chown -R 7 /app && x',
    'COPY --chown=7:0 --from=x:1 a /app/\nCOPY --chown=7:0 b /app/b\nRUN x',
  ],
  ['WORKDIR /app\nCOPY . .\nRUN chown -R a:b .', 'WORKDIR /app\nCOPY --chown=a:b . .\nRUN chown a:b .'],
  ['COPY . /app\nRUN chmod -R 750 /app', 'COPY --chmod=750 . /app'],
])('the fix sets it while copying: %j', (source, expected) => {
  expect(fixed(id, `FROM node:24\n${source}\n`)).toBe(`FROM node:24\n${expected}\n`);
  expect(fixed(id, `FROM node:24\n${expected}\n`)).toBe(`FROM node:24\n${expected}\n`);
});

test('a base image that may have the directory', () => {
  expect(fixed(id, 'FROM a:1\nCOPY . /app\nRUN chown -R a:a /app\n')).toBe(
    'FROM a:1\nCOPY --chown=a:a . /app\nRUN chown a:a /app\n',
  );
});

test.each([
  'COPY . /app\nRUN npm ci\nRUN chown -R node:node /app',
  'COPY . /app\nRUN npm ci && chown -R node:node /app',
  'RUN mkdir /app/data\nCOPY . /app\nRUN chown -R node:node /app',
  'COPY . /app\nRUN chmod -R a+rX /app',
  'COPY . /app\nRUN chown -R --from=a b /app',
  'COPY . /app\nRUN chown -R $U /app',
  'COPY --chown=b . /app\nRUN chown -R a:a /app',
  'ADD a.tar.gz /opt\nRUN chown -R a:a /opt',
  'WORKDIR /app/x\nCOPY . /app\nRUN chown -R a:a /app',
  'COPY . /app\nRUN chgrp -R a /app',
])('no fix for %j', (source) => {
  expect(fixed(id, `FROM node:24\n${source}\n`)).toBe(`FROM node:24\n${source}\n`);
});

test.each([
  'COPY . /app\nRUN chown node /app',
  'RUN mkdir /app && chown -R node /app',
  'RUN chown -R node /app\nCOPY . /app',
  'COPY . /app\nRUN chown -R node /app/data',
  'COPY a.sh /app/\nRUN chmod -R +x /app',
  'COPY . /app\nRUN chown -R node $DIR',
  'COPY . $DIR\nRUN chown -R node /app',
  'COPY . /app\nRUN cd /x && chown -R node .',
  'COPY . /\nRUN chown -R node /home/node',
  'COPY . /app\nRUN --mount=type=bind,target=/app chown -R node /app',
  'COPY . /app\nRUN chown -R node /app\nFROM scratch\nCOPY a b',
  'COPY . /app\nRUN chown -R node /app/*',
  'COPY . /app\nFROM node:24\nRUN chown -R node /app',
  'COPY torrc /etc/tor/\nRUN chown -R tor /etc/tor',
  'COPY key.gpg settings.py /app/\nRUN chown -R app /app',
  'ENV APP=/app\nCOPY . $APP\nRUN APP=/b; chown -R a $APP',
  'ENV APP=/app\nCOPY . $APP\nRUN for APP in /x /y; do chown -R a $APP; done',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});
