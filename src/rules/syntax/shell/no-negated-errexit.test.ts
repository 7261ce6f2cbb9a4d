import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-negated-errexit';

test.each([
  ['RUN set -eux; ! a; b; ! c', [['negated', '1:15-1:16', '!']]],
  ['RUN ! a; b', []],
  ['RUN set -e; if ! a; then b; fi; ! c && d; { ! e; f; }', [['negated', '1:45-1:46', '!']]],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
