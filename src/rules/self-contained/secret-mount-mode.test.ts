import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'secret-mount-mode';
const found = (line: string) => checkRule(id, `FROM a:1\n${line}\n`).map(({ text }) => text);

test('the mode', () => {
  expect(checkRule(id, 'FROM a:1\nRUN --mount=type=secret,id=s,mode=0444 id\n')).toEqual([
    {
      messageId: 'open',
      at: '2:35-2:39',
      text: '0444',
      message:
        'With mode `0444` every user of this step can use the secret, a compromised tool with few rights too. Let the last digit be 0.',
    },
  ]);
});

test.each([
  ['RUN --mount=mode=666,type=ssh id', ['666']],
  ['RUN --mount=type=secret,id=a,mode=0400 --mount=type=secret,id=b,mode=0404 id', ['0404']],
  ['ARG M=0644\nRUN --mount=type=secret,id=a,mode=$M id', ['$M']],
  ['ONBUILD RUN --mount=type=secret,id=a,mode=0o444 id', ['0o444']],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test.each([
  'RUN --mount=type=secret,id=a id',
  'RUN --mount=type=secret,id=a,mode=0440 id',
  'RUN --mount=type=cache,target=/x,mode=0777 id',
  'RUN --mount=type=secret,id=a,mode=x id',
])('not %s', (line) => {
  expect(found(line)).toEqual([]);
});

test('says what it cannot know', () => {
  expect(unknownTo(id, 'FROM a:1\nARG M\nRUN --mount=type=secret,id=a,mode=$M id\n')).toEqual([
    { text: '$M', why: 'the build argument `M` has no default' },
  ]);
});

test('takes the rights of others away', () => {
  expect(fixed(id, 'FROM a:1\nRUN --mount=type=secret,id=a,mode=0444 --mount=type=ssh,mode=777 id\n')).toBe(
    'FROM a:1\nRUN --mount=type=secret,id=a,mode=0440 --mount=type=ssh,mode=770 id\n',
  );
});
