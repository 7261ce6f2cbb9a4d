import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-quotes-in-variables';

test.each([
  ['RUN a="--b=\\"c\\"" && d $a && e "$a"', [['used', '1:24-1:26', '$a']]],
  ["RUN a='b\"c' && eval $a && f ${#a}; g=\"don't\"; h $g; i='j k'; l $i", []],
  ['RUN a=\'b"c\'; d="e $a"; f $d', [['used', '1:26-1:28', '$d']]],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
