import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['no-sudu', 'no-sudo'],
  ['on-sudo', 'no-sudo'],
  ['NO-SUDO', 'no-sudo'],
  ['pin-apt', 'pin-apk'],
  ['something-else-altogether', null],
  ['x', null],
  ['y'.repeat(100_000), null],
])('%s', (word, expected) => {
  expect(nearest(word, ['no-sudo', 'pin-apk', 'valid-port'])).toBe(expected);
});
