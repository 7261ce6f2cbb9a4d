import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-echo-escapes';

test.each([
  [
    'RUN echo \'a\\tb\' "c\\n" d\\\\ne',
    [
      ['escape', '1:10-1:16', "'a\\tb'"],
      ['escape', '1:17-1:22', '"c\\n"'],
      ['escape', '1:23-1:28', 'd\\\\ne'],
    ],
  ],
  ["RUN echo -e 'a\\n'; printf 'a\\n'; echo '\\d'; echo \"\\$\"", []],
  ['SHELL ["/bin/dash", "-c"]\nRUN echo \'a\\n\'', []],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
