import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-glob-as-command';

test.each([['RUN ./a*.sh b && c d* && [ -e e ]', [['glob', '1:5-1:12', './a*.sh']]]])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
