import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'printf-arguments';

test.each([
  [
    "RUN printf 'a' b; printf '%s %s' c; printf '%s' d e; printf '%d%%' 1; printf '%*s' 3; printf 'f'; printf '%s' $G; printf '%s %s' \"$@\"",
    [
      ['none', '1:12-1:15', "'a'"],
      ['count', '1:26-1:33', "'%s %s'"],
      ['count', '1:78-1:83', "'%*s'"],
    ],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
