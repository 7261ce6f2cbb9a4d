import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-combined-test';

test.each([
  [
    'RUN [ "$A" = b -a ! -e c ] || [ -a d ] || [ "$E" -o "$F" ]',
    [
      ['and', '1:16-1:18', '-a'],
      ['or', '1:50-1:52', '-o'],
    ],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
