import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'pin-git-clone';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ text }) => text);

test('the clone', () => {
  expect(checkRule(id, 'FROM a:1\nRUN cd /x && git clone https://a.b/c && make\n')).toEqual([
    {
      messageId: 'unpinned',
      at: '2:14-2:37',
      text: 'git clone https://a.b/c',
      message:
        'This clones whatever the branch points to at the time of the build, so two builds of this file can differ. Name a tag with `--branch`, or check out a commit.',
    },
  ]);
});

test.each([
  ['RUN git clone --depth 1 -b main https://a.b/c', ['git clone --depth 1 -b main https://a.b/c']],
  ['RUN git -C /x clone $REPO', ['git -C /x clone $REPO']],
  ['RUN git clone git@a.b:c && cd c && git checkout develop', ['git clone git@a.b:c']],
  ['RUN git clone https://a.b/c; git checkout v1; git clone https://a.b/d', ['git clone https://a.b/d']],
  ['RUN ["git", "clone", "https://a.b/c"]', ['"git", "clone", "https://a.b/c"']],
  ['RUN git clone https://a.b/c\nRUN git clone https://a.b/d && cd d && git checkout v1', ['git clone https://a.b/c']],
  ['RUN git -C c checkout v1\nRUN git clone https://a.b/c', ['git clone https://a.b/c']],
  ['RUN git clone https://a.b/c\nRUN cd c && git checkout develop', ['git clone https://a.b/c']],
  ['ONBUILD RUN git clone https://a.b/c', ['git clone https://a.b/c']],
  ['RUN <<EOF\ngit clone https://a.b/c\nEOF', ['git clone https://a.b/c']],
])('%s', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test.each([
  ['RUN git clone --depth 1 https://a.b/c', 'RUN git clone --branch=v1.0.0 --depth 1 https://a.b/c'],
  ['RUN git clone -b main https://a.b/c && make', 'RUN git clone -b v1.0.0 https://a.b/c && make'],
  ['RUN ["git", "clone", "https://a.b/c"]', 'RUN ["git", "clone", "--branch=v1.0.0", "https://a.b/c"]'],
  ['RUN git clone "-bmain" https://a.b/c', 'RUN git clone "-bmain" https://a.b/c'],
  ['RUN git clone https://a.b/c && git checkout develop', 'RUN git clone https://a.b/c && git checkout develop'],
])('the fix asks for a tag: %j', (lines, expected) => {
  expect(fixed(id, `FROM a:1\n${lines}\n`)).toBe(`FROM a:1\n${expected}\n`);
  expect(fixed(id, `FROM a:1\n${expected}\n`)).toBe(`FROM a:1\n${expected}\n`);
});

test.each([
  'RUN git clone --branch v1.2.0 --depth 1 https://a.b/c',
  'RUN git clone --branch=v1 https://a.b/c',
  'RUN git clone -b "$TAG" https://a.b/c',
  'RUN git clone https://a.b/c && cd c && git checkout 0a1b2c3',
  'RUN git clone https://a.b/c && git -C c reset --hard $COMMIT',
  'RUN git clone https://a.b/c && cd c && git fetch origin 0a1b2c3 && git checkout FETCH_HEAD',
  'RUN git clone https://a.b/c /c\nWORKDIR /c\nRUN git checkout -q "$VERSION" && make',
  'RUN git clone https://a.b/c /c\nFROM b:1\nRUN --mount=from=0,src=/c,target=. git fetch origin && git checkout "$V" && make',
  'RUN git clone https://a.b/c /c\nFROM 0\nFROM a:1 AS x\nRUN git clone https://a.b/c /c\nFROM x\nRUN git -C /c checkout v1\nFROM b:1\nCOPY --from=0 /c /c\nRUN git -C /c reset --hard 0a1b2c3',
  'RUN git clone /src /dst',
  'RUN git clone',
  'CMD git clone https://a.b/c',
  'FROM a:1 AS dev\nRUN git clone https://a.b/c',
])('not %s', (lines) => {
  expect(found(lines)).toEqual([]);
});
