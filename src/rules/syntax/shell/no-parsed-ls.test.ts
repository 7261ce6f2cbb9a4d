import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-parsed-ls';

test.each([
  [
    'RUN ls | grep a; ls -l /b | xargs c; ls -N | d; ls -t | head -1; e | ls',
    [
      ['grep', '1:5-1:7', 'ls'],
      ['xargs', '1:18-1:20', 'ls'],
      ['names', '1:49-1:51', 'ls'],
    ],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
