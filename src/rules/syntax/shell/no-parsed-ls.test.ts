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
  ['RUN for a in $(ls -1 /b); do c; done; for d in e $(ls); do f; done', [['listing', '1:14-1:25', '$(ls -1 /b)']]],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
