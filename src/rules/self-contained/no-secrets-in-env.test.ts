import { describe, expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-secrets-in-env';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM a:1\n${source}\n`, inputs).map(({ messageId, text }) => `${messageId} ${text}`);

test('the message names the variable and never the value', () => {
  expect(checkRule(id, 'FROM a:1\nENV DB_PASSWORD=hunter2 A=b\n')).toEqual([
    {
      messageId: 'env',
      at: '2:5-2:16',
      text: 'DB_PASSWORD',
      message:
        'The value of `DB_PASSWORD` is part of the image, where everybody who has the image can read it. Set it when the container starts, or read it from a file.',
    },
  ]);
});

test.each([
  ['ARG NPM_TOKEN', ['arg NPM_TOKEN']],
  ['ARG A=1 SECRET', ['arg SECRET']],
  ['ENV A=b API_KEY=c\nENV PASSWD x', ['env API_KEY', 'env PASSWD']],
  ['ONBUILD ENV TOKEN=abc', ['env TOKEN']],
  ['ENV AWS_ACCESS_KEY_ID=AKIA', ['env AWS_ACCESS_KEY_ID']],
  ['ENV NEXT_PUBLIC_GITHUB_TOKEN=x', ['env NEXT_PUBLIC_GITHUB_TOKEN']],
  ['ENV VITE_OPENAI_API_KEY=x', ['env VITE_OPENAI_API_KEY']],
  ['ENV GOOGLE_APPLICATION_CREDENTIALS=${FILE}\nENV AWS_CREDENTIALS=${FILE}', ['env AWS_CREDENTIALS']],
  ['ARG VITE_ADMIN_PASSWORD\nARG VITE_MAPS_API_KEY\nARG REACT_APP_FIREBASE_KEY', ['arg VITE_ADMIN_PASSWORD']],
  ['ARG TOKEN\nENV TOKEN=$TOKEN', ['arg TOKEN']],
  ['ENV TOKEN=${OTHER}', ['env TOKEN']],
  ['ARG TOKEN\nENV TOKEN=${TOKEN:-unknown}', ['arg TOKEN']],
  ['ARG TOKEN=dummy', ['arg TOKEN']],
  ['ENV SITE_PASSWORD=changeme', ['env SITE_PASSWORD']],
  ['ENV VNC_PW=vnc VNC_PWR=on', ['env VNC_PW']],
  ['ENV JWT_SIGNING_KEY=7169605f62c751356d054a26a821e680e5fa6305', ['env JWT_SIGNING_KEY']],
  ['ENV URL=postgres://app:hunter2@db/app', ['url postgres://app:hunter2@db/app']],
  ['LABEL repo="https://me:pw@example.org/x"', ['url "https://me:pw@example.org/x"']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'ENV PASSWORD_FILE=/run/secrets/db',
  'ENV TOKEN_URL=https://example.org/token',
  'ENV PUBLIC_KEY=abc',
  'ENV KEYBOARD=de TOKENIZER=x MONKEY=y',
  'ENV PASSWORD=""',
  'ENV SECRET_KEY=dummy-for-the-build API_KEY="<key>"',
  'ENV OPENAI_API_KEY=your_openai_api_key TOKEN="YOUR TOKEN"',
  'ENV URL=postgres://app:placeholder@db/app',
  'ARG CAPTCHA_SITE_KEY=6Lc STRIPE_PUBLISHABLE_KEY=pk_1',
  'ENV ROLE_CLAIM_KEY=.role',
  'ENV PASSWORD=/run/secrets/db',
  'ENV AUTH=true DB_PASSWORD=~ API_KEY=null',
  'ARG APT_KEY_DONT_WARN_ON_DANGEROUS_USAGE=DontWarn',
  'ENV GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305',
  'ENV GPG_KEY=A821E680',
  'ARG SIGNING_KEY=7169605F62C751356D054A26A821E680E5FA6305\nENV SIGNING_KEY=$SIGNING_KEY',
  "ARG TOOL_RELEASE_KEY='7169605F62C751356D054A26A821E680E5FA6305'",
  'ENV SA_PASSWORD=_ API_TOKEN=--',
  'ENV APP_INSTRUMENTATION_KEY=abc-123',
  'ENV Filters__0__Key=Name Filters__0__Value=1',
  'ENV URL=postgres://app@db/app',
  'ENV URL=postgres://app:$PW@db/app',
  'LABEL token=abc',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('a stage that no image has keeps the value all the same', () => {
  const source = `FROM a:1 AS deps
ARG NPM_TOKEN
FROM a:1 AS tools
ENV API_KEY=abc
FROM tools AS other
FROM a:1
COPY --from=deps /x /x
`;
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'stage',
      at: '2:5-2:14',
      text: 'NPM_TOKEN',
      message:
        'The value of `NPM_TOKEN` stays in the build cache and in what the builder records of the build. Use `RUN --mount=type=secret`.',
    },
    {
      messageId: 'env',
      at: '4:5-4:12',
      text: 'API_KEY',
      message:
        'The value of `API_KEY` is part of the image, where everybody who has the image can read it. Set it when the container starts, or read it from a file.',
    },
  ]);
});

test('arguments before the first FROM count', () => {
  expect(checkRule(id, 'ARG NPM_TOKEN\nFROM a:1\n').map(({ at }) => at)).toEqual(['1:5-1:14']);
});

test('an argument that a stage takes is reported there alone', () => {
  const source = 'ARG NPM_TOKEN=a\nFROM a:1\nARG NPM_TOKEN\n';
  expect(checkRule(id, source).map(({ at }) => at)).toEqual(['3:5-3:14']);
  expect(checkRule(id, source, { preset: 'hadolint' }).map(({ at }) => at)).toEqual(['1:5-1:14', '3:5-3:14']);
});

describe('the fix', () => {
  test.each([
    ['ARG TOKEN=a\nRUN a', 'RUN --mount=type=secret,id=TOKEN,env=TOKEN a'],
    ['ARG A=1 TOKEN B\nRUN a', 'ARG A=1 B\nRUN --mount=type=secret,id=TOKEN,env=TOKEN a'],
    [
      'ARG TOKEN\nRUN a\nRUN --network=none b $TOKEN\nRUN <<E\nc "${TOKEN}"\nE',
      'RUN a\nRUN --mount=type=secret,id=TOKEN,env=TOKEN --network=none b $TOKEN\nRUN --mount=type=secret,id=TOKEN,env=TOKEN <<E\nc "${TOKEN}"\nE',
    ],
    ['ARG TOKEN\nCMD x', 'CMD x'],
    ['ARG TOKEN\nRUN --mount=type=secret,id=t,env=TOKEN a $TOKEN', 'RUN --mount=type=secret,id=t,env=TOKEN a $TOKEN'],
    ['ARG TOKEN\nFROM b:1\nRUN a $TOKEN', 'FROM b:1\nRUN a $TOKEN'],
    ['ENV TOKEN=abc\nCMD x', 'CMD x'],
    ['ENV TOKEN=abc B=c', 'ENV B=c'],
    ['ENV A=b \\\n    TOKEN=abc \\\n    B=c', 'ENV A=b \\\n    B=c'],
    ['ONBUILD ENV TOKEN=abc\nCMD x', 'CMD x'],
    ['ENV URL="postgres://app:hunter2@db/app"', 'ENV URL="postgres://app@db/app"'],
    ['LABEL repo=https://me:pw@example.org/x', 'LABEL repo=https://me@example.org/x'],
  ])('%j', (source, expected) => {
    expect(fixed(id, `FROM a:1\n${source}\n`)).toBe(`FROM a:1\n${expected}\n`);
    expect(fixed(id, `FROM a:1\n${expected}\n`)).toBe(`FROM a:1\n${expected}\n`);
  });

  test.each([
    'ARG TOKEN\nRUN a\nRUN b',
    'ARG TOKEN\nENV X=$TOKEN',
    'ARG TOKEN\nENV TOKEN=$TOKEN\nRUN a',
    'ONBUILD ARG TOKEN',
    'ENV TOKEN=abc\nRUN a $TOKEN',
  ])('not for %j', (source) => {
    expect(fixed(id, `FROM a:1\n${source}\n`)).toBe(`FROM a:1\n${source}\n`);
  });

  test('arguments before the first FROM', () => {
    expect(fixed(id, 'ARG TOKEN\nFROM a:1\n')).toBe('FROM a:1\n');
    expect(fixed(id, 'ARG TOKEN\nFROM a:$TOKEN\n')).toBe('ARG TOKEN\nFROM a:$TOKEN\n');
  });
});

describe('as peers do', () => {
  const source = 'ARG USERNAME\nENV git_key= MY_APIKEYS=x\nENV sa_password=$P PUBLIC_TOKEN=y';

  test('BuildKit: whole words, whatever the value', () => {
    expect(found(source, { preset: 'buildkit' })).toEqual(['env git_key', 'env sa_password']);
  });

  test('hadolint: parts of words', () => {
    expect(found(source, { preset: 'hadolint' })).toEqual(['arg USERNAME', 'env sa_password', 'env PUBLIC_TOKEN']);
  });
});

test('BuildKit looks at neither the ARGs before the first FROM nor what ONBUILD keeps', () => {
  const source = 'ARG A_TOKEN\nFROM scratch\nONBUILD ENV B_TOKEN=abc\nARG C_TOKEN\n';
  expect(checkRule('no-secrets-in-env', source, { preset: 'buildkit' }).map(({ text }) => text)).toEqual(['C_TOKEN']);
  expect(checkRule('no-secrets-in-env', source).map(({ text }) => text)).toEqual(['A_TOKEN', 'B_TOKEN', 'C_TOKEN']);
});
