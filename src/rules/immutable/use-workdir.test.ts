import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'use-workdir';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM alpine:3.22\n${source}\n`, inputs).map(({ text }) => text);

test('the message says what WORKDIR does', () => {
  expect(checkRule(id, 'FROM alpine:3.22\nRUN cd /src && make\n')).toEqual([
    {
      messageId: 'cd',
      at: '2:5-2:12',
      text: 'cd /src',
      message:
        '`cd` holds for this `RUN` only, and a reader has to find it in the command. Write `WORKDIR`, which also holds for the instructions that follow.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN cd /src; make', ['cd /src']],
  ['RUN cd "$DIR" && make', ['cd "$DIR"']],
  ['RUN <<EOF\ncd /src\nmake\nEOF', ['cd /src']],
  ['run cd src && make', ['cd src']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN make && cd /src && make',
  'RUN cd /src && make && cd / && rm -r /src',
  'RUN cd /src',
  'RUN cd /usr/lib/$(uname -m)-linux-gnu && ln -s a b',
  'ONBUILD RUN cd /src && make',
  'CMD cd /src && make',
  'WORKDIR /src\nRUN make',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint reports any cd', () => {
  expect(found('RUN make && cd /src && make', { preset: 'hadolint' })).toEqual(['cd /src']);
});

test.each([
  ['RUN cd /src && make', 'WORKDIR /src\nRUN make'],
  ['RUN cd /src && \\\n    make', 'WORKDIR /src\nRUN make'],
  ['RUN cd src && make', 'RUN cd src && make'],
  ['RUN cd /src; make', 'RUN cd /src; make'],
  ['RUN --network=none cd /src && make', 'RUN --network=none cd /src && make'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM alpine:3.22\n${before}\n`)).toBe(`FROM alpine:3.22\n${after}\n`);
});
