import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'no-host-network';
const found = (line: string) => checkRule(id, `FROM a:1\n${line}\n`).map(({ text }) => text);

test('the flag', () => {
  expect(checkRule(id, 'FROM a:1\nRUN --network=host id\n')).toEqual([
    {
      messageId: 'host',
      at: '2:5-2:19',
      text: '--network=host',
      message:
        'This step is in the network of the build host and can reach what listens there, so it may work on that host only and sees more than it should. Remove `--network=host`.',
    },
  ]);
});

test.each([
  ['ARG S=host\nRUN --network=$S id', ['--network=$S']],
  ['ONBUILD run --network=host id', ['--network=host']],
  ['RUN --mount=type=cache,target=/x --network=host <<EOF\nid\nEOF', ['--network=host']],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test.each(['RUN --network=none id', 'RUN --network=default id', 'RUN id --network=host', 'RUN id'])(
  'not %s',
  (line) => {
    expect(found(line)).toEqual([]);
  },
);

test('says what it cannot know', () => {
  expect(unknownTo(id, 'FROM a:1\nARG S\nRUN --network=$S id\n')).toEqual([
    { text: '--network=$S', why: 'the build argument `S` has no default' },
  ]);
});

test('takes the flag out', () => {
  expect(fixed(id, 'FROM a:1\nRUN --mount=type=tmpfs,target=/x --network=host  id\n')).toBe(
    'FROM a:1\nRUN --mount=type=tmpfs,target=/x id\n',
  );
});
