import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'apt-get-assume-yes';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM debian:13\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the call', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN apt-get install --no-install-recommends curl\n')).toEqual([
    {
      messageId: 'install',
      at: '2:5-2:49',
      text: 'apt-get install --no-install-recommends curl',
      message:
        '`apt-get install` asks before it installs more than it is told to, and nobody answers during a build, so the build fails where a package needs another one. Add `-y`.',
    },
  ]);
});

test('removals ask as well', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN apt-get purge curl\n')).toEqual([
    {
      messageId: 'other',
      at: '2:5-2:23',
      text: 'apt-get purge curl',
      message:
        '`apt-get purge` asks before it goes on, and nobody answers during a build, so the build fails where there is something to do. Add `-y`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN apt-get update && apt-get -q install curl', ['apt-get -q install curl']],
  ['RUN apt install curl', ['apt install curl']],
  ['RUN apt-get purge --auto-remove', ['apt-get purge --auto-remove']],
  ['RUN apt-get remove $old', ['apt-get remove $old']],
  ['RUN apt-get upgrade; apt-get autoremove', ['apt-get upgrade', 'apt-get autoremove']],
  ['RUN ["apt-get", "install", "curl"]', ['"apt-get", "install", "curl"']],
  ['ONBUILD RUN apt-get install curl', ['apt-get install curl']],
  ['RUN <<EOF\napt-get install curl\nEOF', ['apt-get install curl']],
  ['RUN yes || apt-get install curl', ['apt-get install curl']],
  [
    'RUN apt-get install curl && echo \'APT::Get::Assume-Yes "true";\' > /etc/apt/apt.conf.d/90',
    ['apt-get install curl'],
  ],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN apt-get -y install curl',
  'RUN apt-get install -y curl && apt-get clean && apt-get purge',
  'RUN apt-get remove',
  'RUN apt-get install curl -y',
  'RUN apt-get install -yq curl',
  'RUN apt-get install -qq curl',
  'RUN apt-get install -q -q curl',
  'RUN apt-get install -q=2 curl',
  'RUN apt-get --yes install curl',
  'RUN apt-get install --assume-yes curl',
  'RUN apt-get -o APT::Get::Assume-Yes=true install curl',
  'RUN yes | apt-get install curl',
  "RUN yes '' | DEBIAN_FRONTEND=noninteractive apt-get install curl",
  'RUN echo y | sudo apt-get install curl',
  'RUN echo \'APT::Get::Assume-Yes "true";\' > /etc/apt/apt.conf.d/90\nRUN apt-get install curl',
  'COPY apt.conf /etc/apt/apt.conf\nRUN apt-get install curl',
  'ENV APT_CONFIG=/a\nRUN apt-get install curl',
  'RUN apt-get install --download-only curl',
  'RUN apt-get -s install curl',
  'RUN apt-get update',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint looks at apt-get install only', () => {
  expect(found('RUN apt-get remove curl && apt install curl', { preset: 'hadolint' })).toEqual([]);
});

test('a stage further up the chain sets the option', () => {
  const set = 'RUN echo \'APT::Get::Assume-Yes "true";\' > /etc/apt/apt.conf.d/90';
  expect(checkRule(id, `FROM debian:13 AS a\n${set}\nFROM a AS b\nFROM b\nRUN apt-get install curl\n`)).toEqual([]);
});

test.each([
  ['RUN apt-get install curl', 'RUN apt-get install -y curl'],
  ['RUN apt-get install \\\n    curl', 'RUN apt-get install -y \\\n    curl'],
  ['RUN ["apt-get", "install", "curl"]', 'RUN ["apt-get", "install", "-y", "curl"]'],
  ['RUN ["sh", "-c", "apt-get install curl"]', 'RUN ["sh", "-c", "apt-get install -y curl"]'],
  ['RUN <<EOF\napt-get install curl\nEOF', 'RUN <<EOF\napt-get install -y curl\nEOF'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM debian:13\n${before}\n`)).toBe(`FROM debian:13\n${after}\n`);
});
