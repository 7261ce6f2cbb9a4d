import { expect, test } from 'vitest';
import type { Store } from './draft.ts';
import { clamped, storedWidth, storeWidth } from './list-width.ts';

function memory(text?: string) {
  const items = new Map(text === undefined ? [] : [['module-container.list-width', text]]);
  const store: Store = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
  return { items, store };
}

const refusing: Store = {
  getItem: () => fail(),
  setItem: () => fail(),
  removeItem: () => fail(),
};

function fail(): never {
  throw new Error('denied');
}

test('a width stays between its limits, and the least wins', () => {
  const limits = { least: 272, most: 704 };
  expect([100, 272, 500, 704, 900].map((width) => clamped(width, limits))).toEqual([272, 272, 500, 704, 704]);
  expect(clamped(500, { least: 272, most: 200 })).toBe(272);
});

test('a width is kept, and null takes it back', () => {
  const { items, store } = memory();
  expect(storedWidth(store)).toBe(null);
  storeWidth(store, 500);
  expect([...items]).toEqual([['module-container.list-width', '500']]);
  expect(storedWidth(store)).toBe(500);
  storeWidth(store, null);
  expect([...items]).toEqual([]);
});

test('what is no width is left out of account', () => {
  expect(['', 'wide', '-5', '1e9', '123456', '5.5'].map((text) => storedWidth(memory(text).store))).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

test('without a store, and with one that refuses, nothing fails', () => {
  storeWidth(null, 500);
  storeWidth(refusing, 500);
  storeWidth(refusing, null);
  expect([storedWidth(null), storedWidth(refusing)]).toEqual([null, null]);
});
