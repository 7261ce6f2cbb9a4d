import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-install-recommends';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM debian:13\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the call', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN apt-get install -y curl\n')).toEqual([
    {
      messageId: 'recommends',
      at: '2:5-2:28',
      text: 'apt-get install -y curl',
      message:
        '`apt-get install` also installs what the packages recommend, which makes the image larger. Add `--no-install-recommends` and name what you do need.',
    },
  ]);
});

test('apt and aptitude count', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN aptitude install -y curl\n')).toEqual([
    {
      messageId: 'recommendsElsewhere',
      at: '2:5-2:29',
      text: 'aptitude install -y curl',
      message:
        '`aptitude install` also installs what the packages recommend, which makes the image larger. Add `--no-install-recommends` and name what you do need.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN apt-get update && apt-get install -y a && apt install -y b', ['apt-get install -y a', 'apt install -y b']],
  ['ONBUILD RUN apt-get install -y a', ['apt-get install -y a']],
  ['RUN ["apt-get", "install", "a"]', ['"apt-get", "install", "a"']],
  ['RUN <<EOF\napt-get install a\nEOF', ['apt-get install a']],
  [
    'RUN apt-get install -y -o APT::Install-Recommends=true a',
    ['apt-get install -y -o APT::Install-Recommends=true a'],
  ],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN apt-get install --no-install-recommends -y a',
  'RUN apt-get --no-install-recommends install a',
  'RUN apt-get install -y a --no-install-recommends',
  'RUN apt-get install -y --install-recommends a',
  'RUN apt-get install -o APT::Install-Recommends=false a',
  'RUN apt-get -o "APT::Install-Recommends=0" install a',
  'RUN apt-get -o=APT::Install-Recommends=no install a',
  'RUN echo \'APT::Install-Recommends "0";\' > /etc/apt/apt.conf.d/9\nRUN apt-get install a',
  'COPY apt.conf /etc/apt/apt.conf.d/9\nRUN apt-get install a',
  'ENV APT_CONFIG=/a\nRUN apt-get install a',
  'RUN apt-get update',
  'RUN apt-get upgrade -y',
  'RUN apk add a',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint looks at apt-get only', () => {
  expect(found('RUN apt install a && aptitude install b', { preset: 'hadolint' })).toEqual([]);
});

test.each([
  ['RUN apt-get install -y a', 'RUN apt-get install --no-install-recommends -y a'],
  ['RUN ["apt-get", "install", "a"]', 'RUN ["apt-get", "install", "--no-install-recommends", "a"]'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM debian:13\n${before}\n`)).toBe(`FROM debian:13\n${after}\n`);
});
