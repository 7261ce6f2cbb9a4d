import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'pip-no-cache-dir';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM python:3.13\n${source}\n`, inputs).map(({ text }) => text);

test('the message says what stays', () => {
  expect(checkRule(id, 'FROM python:3.13\nRUN pip install flask\n')).toEqual([
    {
      messageId: 'cache',
      at: '2:5-2:22',
      text: 'pip install flask',
      message:
        '`pip install` keeps what it downloads and builds in `~/.cache/pip`, in the layer, though nothing needs it. Add `--no-cache-dir`, or mount a cache there.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN pip3 install a && pip3 install b', ['pip3 install a']],
  ['RUN python -m pip install a', ['python -m pip install a']],
  ['RUN pip3 --proxy=$http_proxy install a', ['pip3 --proxy=$http_proxy install a']],
  ['ONBUILD RUN pip install a', ['pip install a']],
  ['RUN ["pip", "install", "a"]', ['"pip", "install", "a"']],
  ['RUN pip cache purge && pip install a', ['pip install a']],
  ['RUN pip install a && rm -rf .', ['pip install a']],
  ['RUN --mount=type=cache,target=/root/.cache/uv pip install a', ['pip install a']],
  ['ENV PIP_NO_CACHE=1\nRUN pip install a', ['pip install a']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN pip install --no-cache-dir a',
  'RUN pip --no-cache-dir install a',
  'RUN pip install --no-cache a',
  'RUN pip install --no-index --find-links=/wheels a',
  'RUN pip install --cache-dir=/c a',
  'ENV PIP_NO_CACHE_DIR=1\nRUN pip install a',
  'ENV PIP_NO_CACHE_DIR=off\nRUN pip install a',
  'ARG PIP_NO_CACHE_DIR=1\nRUN pip install a',
  'RUN PIP_NO_CACHE_DIR=1 pip install a',
  'RUN export PIP_NO_CACHE_DIR=true && pip install a',
  'RUN --mount=type=cache,target=/root/.cache/pip pip install a',
  'RUN --mount=type=cache,target=/root/.cache pip install a',
  'RUN --mount=type=cache,target=/home/app/.cache/pip pip install a',
  'RUN pip install a && pip cache purge',
  'RUN pip install a && /tmp/clean-layer.sh',
  'RUN pip install a && rm -rf ~/.cache',
  'RUN pip install a && rm -rf /root/.cache/pip',
  'RUN pip install a && rm -rf $HOME/.cache/*',
  'RUN pipx install a',
  'RUN pip uninstall a',
  'RUN pip install a\nFROM scratch\nCOPY a b',
  'CMD pip install a',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint wants the flag whatever cleans up', () => {
  expect(found('RUN pip install a && pip cache purge', { preset: 'hadolint' })).toEqual(['pip install a']);
});

test('the environment of a stage further up counts', () => {
  expect(checkRule(id, 'FROM a:1 AS a\nENV PIP_NO_CACHE_DIR=1\nFROM a\nRUN pip install a\n')).toEqual([]);
});

test.each([
  ['RUN pip install flask', 'RUN pip install --no-cache-dir flask'],
  ['RUN python3 -m pip install \\\n  flask', 'RUN python3 -m pip install --no-cache-dir \\\n  flask'],
  ['RUN ["pip", "install", "a"]', 'RUN ["pip", "install", "--no-cache-dir", "a"]'],
  [
    'RUN pip install a && b && pip3 install c',
    'RUN pip install --no-cache-dir a && b && pip3 install --no-cache-dir c',
  ],
  ['RUN <<EOF\npip install a\nEOF', 'RUN <<EOF\npip install --no-cache-dir a\nEOF'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM python:3.13\n${before}\n`)).toBe(`FROM python:3.13\n${after}\n`);
});
