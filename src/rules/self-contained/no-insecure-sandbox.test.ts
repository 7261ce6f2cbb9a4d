import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'no-insecure-sandbox';
const found = (line: string) => checkRule(id, `FROM a:1\n${line}\n`).map(({ text }) => text);

test('the flag', () => {
  expect(checkRule(id, 'FROM a:1\nRUN --security=insecure id\n')).toEqual([
    {
      messageId: 'insecure',
      at: '2:5-2:24',
      text: '--security=insecure',
      message:
        'This step runs with all rights, so whatever it downloads can take over the host it is built on. Remove `--security=insecure`.',
    },
  ]);
});

test.each([
  ['ARG S=insecure\nRUN --security=$S id', ['--security=$S']],
  ['ONBUILD run --security=insecure id', ['--security=insecure']],
  ['RUN --mount=type=cache,target=/x --security=insecure <<EOF\nid\nEOF', ['--security=insecure']],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test.each(['RUN --security=sandbox id', 'RUN --security=default id', 'RUN id --security=insecure', 'RUN id'])(
  'not %s',
  (line) => {
    expect(found(line)).toEqual([]);
  },
);

test('says what it cannot know', () => {
  expect(unknownTo(id, 'FROM a:1\nARG S\nRUN --security=$S id\n')).toEqual([
    { text: '--security=$S', why: 'the build argument `S` has no default' },
  ]);
});

test('takes the flag out', () => {
  expect(fixed(id, 'FROM a:1\nRUN --mount=type=tmpfs,target=/x --security=insecure  id\n')).toBe(
    'FROM a:1\nRUN --mount=type=tmpfs,target=/x id\n',
  );
});
