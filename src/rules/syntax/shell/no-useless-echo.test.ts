import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-useless-echo';

test.each([
  [
    'RUN echo $(a); echo "`b`"; echo "x $(c)"; echo "$(<d)"',
    [
      ['output', '1:10-1:14', '$(a)'],
      ['output', '1:21-1:26', '"`b`"'],
    ],
  ],
  ['RUN a "$(echo "$B")" && c $(echo *) && d $(echo -n e)', [['words', '1:8-1:20', '$(echo "$B")']]],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
