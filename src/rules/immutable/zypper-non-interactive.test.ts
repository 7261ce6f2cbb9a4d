import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'zypper-non-interactive';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM opensuse/leap:16.0\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the call', () => {
  expect(checkRule(id, 'FROM opensuse/leap:16.0\nRUN zypper install apache2\n')).toEqual([
    {
      messageId: 'asks',
      at: '2:5-2:27',
      text: 'zypper install apache2',
      message:
        '`zypper install` asks before it goes on, and nobody answers during a build, so the build fails. Add `-y`, or call `zypper --non-interactive`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN zypper refresh && zypper in apache2', ['zypper in apache2']],
  ['RUN zypper rm apache2; zypper patch', ['zypper rm apache2', 'zypper patch']],
  ['ONBUILD RUN zypper install apache2', ['zypper install apache2']],
  ['RUN <<EOF\nzypper install apache2\nEOF', ['zypper install apache2']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN zypper -n install apache2',
  'RUN zypper --non-interactive install apache2',
  'RUN zypper install -y apache2',
  'RUN zypper in --no-confirm apache2',
  'RUN zypper in --dry-run apache2',
  'RUN yes | zypper in apache2',
  'RUN zypper clean',
  'RUN zypper addrepo https://a b',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  ['RUN zypper install apache2', 'RUN zypper install -y apache2'],
  ['RUN ["zypper", "in", "a"]', 'RUN ["zypper", "in", "-y", "a"]'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM opensuse/leap:16.0\n${before}\n`)).toBe(`FROM opensuse/leap:16.0\n${after}\n`);
});
