import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'pin-gem-version';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM ruby:3.4\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the gem', () => {
  expect(checkRule(id, 'FROM ruby:3.4\nRUN gem install rack\n')).toEqual([
    {
      messageId: 'unpinned',
      at: '2:17-2:21',
      text: 'rack',
      message:
        '`rack` has no version, so each build installs the newest release. Write `rack:VERSION`, or install from a `Gemfile.lock` with Bundler.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN gem install rack rake:13.3.0', ['rack']],
  ['RUN gem i --no-document rack', ['rack']],
  ['RUN gem install -N rack', ['rack']],
  ['RUN gem install --source https://a rack', ['rack']],
  ['RUN gem install rack -- --with-x', ['rack']],
  ['ONBUILD RUN gem install rack', ['rack']],
  ['RUN ["gem", "install", "rack"]', ['"rack"']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN gem install rack -v 3.2.3',
  'RUN gem install rack --version=3.2.3',
  'RUN gem install rack:3.2.3',
  'RUN gem install ./a.gem',
  'RUN gem update --system',
  'ARG G\nRUN gem install $G',
  'RUN bundle install',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([['RUN gem install rack', 'RUN gem install rack:VERSION']])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM ruby:3.4\n${before}\n`)).toBe(`FROM ruby:3.4\n${after}\n`);
});
