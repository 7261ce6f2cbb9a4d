import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'chown-known-user';
const found = (source: string) => checkRule(id, source).map(({ messageId, at }) => [messageId, at]);

test('an account that is made further down', () => {
  expect(checkRule(id, 'FROM a:1\nCOPY --chown=app:app . /app\nRUN useradd -m -u 1000 app\n')).toEqual([
    {
      messageId: 'later',
      at: '2:14-2:17',
      text: 'app',
      message:
        '`app` is made further down, so this step does not find it: BuildKit gives the files to root without a word, other builders stop. Put the step below the RUN that makes the account.',
    },
  ]);
});

test('an image without accounts', () => {
  expect(checkRule(id, 'FROM scratch\nCOPY --chown=app a /a\n')).toEqual([
    {
      messageId: 'scratch',
      at: '2:14-2:17',
      text: 'app',
      message:
        'The image has no `/etc/passwd` that says who `app` is, so the build stops or the files belong to root. Write the number, or copy such a file first.',
    },
  ]);
});

test('a layer of its own', () => {
  const source = 'FROM a:1\nRUN useradd app\nCOPY --link --chown=app:app a /a\n';
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'link',
      at: '3:21-3:24',
      text: 'app',
      message:
        'With `--link` the layer is made apart from the image, where no `/etc/passwd` says who `app` is, so BuildKit stops. Write the number, or leave out `--link`.',
    },
  ]);
  expect(fixed(id, source)).toBe('FROM a:1\nRUN useradd app\nCOPY --chown=app:app a /a\n');
});

test.each([
  ['FROM a:1\nCOPY --chown=0:app --link=true a /a', [['link', '2:14-2:19']]],
  ['FROM a:1\nADD --chown=1000:app a /a\nRUN addgroup -S app && adduser -S app -G app', [['later', '2:13-2:21']]],
  ['FROM scratch\nCOPY a /bin/a\nCOPY --chown=app b /b', [['scratch', '3:14-3:17']]],
  ['FROM scratch AS s\nCOPY a /a\nFROM s\nCOPY --chown=app b /b', [['scratch', '4:14-4:17']]],
  ['FROM a:1\nARG U=app\nCOPY --chown=$U a /a\nRUN useradd app', [['later', '3:14-3:16']]],
])('finds %s', (source, expected) => {
  expect(found(`${source}\n`)).toEqual(expected);
});

test.each([
  'FROM a:1\nRUN useradd app\nCOPY --chown=app a /a',
  'FROM a:1\nCOPY --chown=app a /a',
  'FROM a:1\nCOPY --link --chown=1000:root a /a',
  'FROM a:1\nCOPY --link=false --chown=app a /a',
  'FROM a:1\nCOPY --link --chmod=755 --chown=app a /a',
  'FROM a:1\nCOPY --link --chown=$U a /a',
  'FROM a:1\nCOPY --chown=82:www-data a /a\nRUN adduser -D -G www-data www-data',
  'FROM a:1\nCOPY --chown=app a /a\nRUN id app || useradd app',
  'FROM a:1\nCOPY --chown=app a /a\nRUN useradd app || true',
  'FROM a:1\nCOPY --chown=app a /a\nRUN adduser --system app',
  'FROM a:1\nCOPY --chown=:app a /a\nRUN groupadd -f app',
  'FROM a:1\nCOPY --chown=node a /a\nRUN userdel node && useradd node',
  'FROM a:1\nCOPY --chown=app a /a\nRUN adduser app wheel',
  'FROM a:1 AS b\nRUN useradd app\nFROM b\nCOPY --chown=app a /a\nRUN useradd app',
  'FROM a:1\nRUN adduser -D $U\nCOPY --chown=$U a /a',
  'FROM a:1\nCOPY --chown=root:0 a /a\nRUN useradd root',
  'FROM scratch\nCOPY --chown=0:65532 a /a',
  'FROM scratch\nCOPY --from=x /etc/passwd /etc/\nCOPY --chown=app a /a',
  'FROM scratch\nADD root.tar.gz /\nCOPY --chown=app a /a',
  'FROM scratch\nCOPY a $D\nCOPY --chown=app a /a',
])('not %s', (source) => {
  expect(found(`${source}\n`)).toEqual([]);
});
