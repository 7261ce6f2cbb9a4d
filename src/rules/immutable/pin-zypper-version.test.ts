import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'pin-zypper-version';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM opensuse/leap:16.0\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the package', () => {
  expect(checkRule(id, 'FROM opensuse/leap:16.0\nRUN zypper install -y apache2\n')).toEqual([
    {
      messageId: 'unpinned',
      at: '2:23-2:30',
      text: 'apache2',
      message:
        '`apache2` has no version, so each build installs what the repository holds that day. Write `apache2=VERSION` where builds must repeat.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN zypper -n in apache2 git=2.51', ['apache2']],
  ['RUN zypper --non-interactive install --no-recommends -t pattern devel', ['devel']],
  ['ONBUILD RUN zypper install -y apache2', ['apache2']],
  ['RUN zypper install -y \\\n  apache2', ['apache2']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  "RUN zypper install -y a=1 'b>=2' 'c<3' ./d.rpm https://a/e",
  'ARG P\nRUN zypper install -y $P',
  'RUN zypper remove -y apache2',
  'RUN zypper refresh',
  'RUN zypper -n install --download as-needed curl=8.1',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([['RUN zypper install -y apache2', 'RUN zypper install -y apache2=VERSION']])(
  '%s is mended',
  (before, after) => {
    expect(fixed(id, `FROM opensuse/leap:16.0\n${before}\n`)).toBe(`FROM opensuse/leap:16.0\n${after}\n`);
  },
);
