import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-bracket-behind-variable';

test.each([['RUN a "$B[0]" ${C[0]} "$D-[e]"', [['bracket', '1:8-1:10', '$B']]]])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
