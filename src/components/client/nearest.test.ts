import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const entries = ['exit-codes', 'exec-form-entrypoint', 'no-root-user', 'declare-ports'].map((id) => ({ names: [id] }));
const names = (address: string) => nearest(address, entries, 3).map((entry) => entry.names[0]);

test('the nearest to the last part of an address come first', () => {
  expect(names('/linux-process/exit-code/')).toEqual(['exit-codes']);
  expect(names('/rules/root-user.html')).toEqual(['no-root-user']);
});

test('nothing near, nothing asked, and a hostile address give nothing', () => {
  expect(names('/zzzzzz/')).toEqual([]);
  expect(names('/')).toEqual([]);
  expect(names(`/${'x'.repeat(100_000)}/`)).toEqual([]);
});
