import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'mkdir-parents-mode';

test.each([
  [
    'RUN mkdir -p -m 755 a/b; mkdir -pm 755 "$C"; mkdir -m 755 d/e; mkdir -p f/g; mkdir -p -m 755 ./h; mkdir --parents --mode=700 i/j',
    [
      ['mode', '1:14-1:16', '-m'],
      ['mode', '1:32-1:35', '-pm'],
      ['mode', '1:115-1:125', '--mode=700'],
    ],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
