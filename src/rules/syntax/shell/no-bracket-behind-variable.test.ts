import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-bracket-behind-variable';

test.each([
  ['RUN a "$B[0]" ${C[0]} "$D-[e]"', [['bracket', '1:8-1:10', '$B']]],
  ['RUN sed "s/^$F[^ ]*//;s/${G}[h]//;s/$1[i]//" j', [['bracket', '1:13-1:15', '$F']]],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
