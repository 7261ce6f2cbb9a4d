import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-word-between-quotes';

test.each([
  [
    'RUN echo \'a\'b\'c\' "d"e"f" "g"/"h" "$I"_x_"$J" "k "$L" m" --n=\'o\'',
    [
      ['single', '1:13-1:14', 'b'],
      ['double', '1:21-1:22', 'e'],
      ['expansion', '1:50-1:52', '$L'],
    ],
  ],
  ['RUN echo "a"b@c"d e" "f"\\$@"g h"', []],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
