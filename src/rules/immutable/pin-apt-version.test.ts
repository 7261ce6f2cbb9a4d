import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'pin-apt-version';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM debian:13\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the package', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN apt-get install -y curl\n')).toEqual([
    {
      messageId: 'unpinned',
      at: '2:24-2:28',
      text: 'curl',
      message:
        '`curl` has no version, so each build installs what the archive holds that day. Write `curl=VERSION` where builds must repeat, or build from a dated snapshot of the archive.',
    },
  ]);
});

test('apt is judged alike', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN apt install -y curl\n')).toEqual([
    {
      messageId: 'unpinnedApt',
      at: '2:20-2:24',
      text: 'curl',
      message:
        '`curl` has no version, so each build installs what the archive holds that day. Write `curl=VERSION` where builds must repeat, or build from a dated snapshot of the archive.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN apt-get install -y curl git=1:2.47 wget', ['curl', 'wget']],
  ['RUN apt-get update && sudo -E apt-get -qq install -y curl', ['curl']],
  ['RUN DEBIAN_FRONTEND=noninteractive apt-get install -y curl', ['curl']],
  ['run apt-get install -y \\\n  # tools\n  curl \\\n  git=1', ['curl']],
  ['RUN <<EOF\napt-get install -y curl\nEOF', ['curl']],
  ['RUN ["apt-get", "install", "-y", "curl"]', ['"curl"']],
  ['RUN bash -c "apt-get install -y curl"', ['curl']],
  ['ONBUILD RUN apt-get install -y curl', ['curl']],
  ["RUN deps='gcc make'; apt-get install -y $deps", ['$deps']],
  ['RUN apt-get install -y "curl"', ['"curl"']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN apt-get install -y -t bookworm-backports curl=7 -o Dpkg::Options::=--force-confold',
  'RUN apt-get install -y curl/stable ./a.deb /tmp/b.deb',
  'ARG PACKAGES\nRUN apt-get install -y $PACKAGES',
  'RUN apt-get install -y $(cat packages)',
  'RUN apt-get update && apt-get remove curl',
  'CMD apt-get install -y curl',
  'RUN echo apt-get install curl',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint leaves apt to another rule', () => {
  expect(found('RUN apt install -y curl', { preset: 'hadolint' })).toEqual([]);
});

test.each([
  ['RUN apt-get install -y curl', 'RUN apt-get install -y curl=VERSION'],
  ['RUN ["apt-get", "install", "curl"]', 'RUN ["apt-get", "install", "curl"]'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM debian:13\n${before}\n`)).toBe(`FROM debian:13\n${after}\n`);
});
