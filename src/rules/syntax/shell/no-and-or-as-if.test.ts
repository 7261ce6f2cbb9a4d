import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-and-or-as-if';

test.each([
  [
    'RUN a && b || c; d && e || true; f && g || echo h; i || j && k; if l && m || n; then o; fi; p && [ -e q ] || r; s && t || ! u',
    [['and-or', '1:7-1:9', '&&']],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
