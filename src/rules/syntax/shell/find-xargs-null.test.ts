import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'find-xargs-null';

test.each([
  [
    'RUN find . | xargs a; find . -print0 | xargs -0 b; find . -printf c | xargs d; find . | e | xargs f',
    [['blanks', '1:5-1:11', 'find .']],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
