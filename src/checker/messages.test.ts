import { expect, test } from 'vitest';
import { fillMessage } from './messages.ts';

test('a value in code is put on one line and cannot end the code', () => {
  expect(fillMessage('`{name}` is wrong.', { name: 'a`b\n c' })).toBe("`a'b c` is wrong.");
  expect(fillMessage('{line} has `{name}`.', { line: 3, name: '`' })).toBe("3 has `'`.");
});

test('a value that is a sentence may bring code of its own', () => {
  const text = '`{name}` is no flag. {advice}';
  expect(fillMessage(text, { name: '--a', advice: 'Did you mean `--b`?' })).toBe(
    '`--a` is no flag. Did you mean `--b`?',
  );
  expect(fillMessage(text, { name: '--a', advice: 'Not `' })).toBe("`--a` is no flag. Not '");
});

test('a long value is cut', () => {
  expect(fillMessage('{a}', { a: 'x'.repeat(200) })).toBe(`${'x'.repeat(119)}…`);
  expect(fillMessage('{a}', { a: `${'x '.repeat(59)}\`yyyy\`` })).toBe(`${'x '.repeat(59)}'…`);
});
