import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'clean-zypper-cache';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM opensuse/leap:16.0\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the program', () => {
  expect(checkRule(id, 'FROM opensuse/leap:16.0\nRUN zypper install -y apache2\n')).toEqual([
    {
      messageId: 'cache',
      at: '2:5-2:30',
      text: 'zypper install -y apache2',
      message:
        'What `zypper` downloads stays in the layer, though nothing needs it. Empty the cache at the end of the same `RUN`: `zypper clean`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN zypper -n in a && zypper clean && zypper -n in b', ['zypper -n in b']],
  ['RUN zypper patch -y', ['zypper patch -y']],
  ['ONBUILD RUN zypper in -y a', ['zypper in -y a']],
  ['RUN zypper cc && zypper in -y a', ['zypper in -y a']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN zypper in -y a && zypper clean',
  'RUN zypper in -y a && zypper cc -a',
  'RUN zypper in -y a && zypper --non-interactive clean --all',
  'RUN zypper in -y a && rm -rf /var/cache/zypp/*',
  'RUN --mount=type=cache,target=/var/cache/zypp zypper in -y a',
  'RUN zypper in -y a\nFROM scratch\nCOPY a b',
  'RUN zypper ref',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint judges every stage', () => {
  expect(found('RUN zypper in -y a\nFROM scratch\nCOPY a b', { preset: 'hadolint' })).toEqual(['zypper in -y a']);
});

test.each([
  ['RUN zypper in -y a', 'RUN zypper in -y a && zypper clean'],
  ['RUN <<EOF\nzypper in -y a\nEOF', 'RUN <<EOF\nzypper in -y a\nzypper clean\nEOF'],
  ['RUN sudo zypper -n install a', 'RUN sudo zypper -n install a && sudo zypper clean'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM opensuse/leap:16.0\n${before}\n`)).toBe(`FROM opensuse/leap:16.0\n${after}\n`);
});
