import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'printf-constant-format';

test.each([
  [
    'RUN printf "$A"; printf \'b $C\'; printf "%s $D" e; printf -- "$F"',
    [
      ['variable', '1:12-1:16', '"$A"'],
      ['variable', '1:61-1:65', '"$F"'],
    ],
  ],
  ['RUN printf "${A%.*}"; printf "${B%.*}%s" c', [['variable', '1:12-1:21', '"${A%.*}"']]],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
