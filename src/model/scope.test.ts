import { expect, test } from 'vitest';
import { Names, Scope, type Binding } from './scope.ts';

function binding(name: string, text: string): Binding {
  return { name, value: { kind: 'known', text }, source: null, from: 'env', unset: false };
}

test('a scope stays as it was when others are made from it', () => {
  const empty = Scope.empty(new Names());
  const one = empty.with(binding('A', '1'));
  const changed = one.with(binding('A', '2')).with(binding('B', '3'));
  expect([...empty]).toEqual([]);
  expect([...one]).toEqual([['A', binding('A', '1')]]);
  expect([...changed]).toEqual([
    ['A', binding('A', '2')],
    ['B', binding('B', '3')],
  ]);
  expect([empty.size, one.size, changed.size]).toEqual([0, 1, 2]);
  expect([one.get('B'), one.get('C'), changed.has('B')]).toEqual([undefined, undefined, true]);
});

test('many variables are found again, in the order of their definition', () => {
  const count = 5000;
  let scope = Scope.empty(new Names());
  const half: Scope[] = [];
  for (let index = 0; index < count; index++) {
    scope = scope.with(binding(`V${index}`, String(index)));
    if (index === count / 2) half.push(scope);
  }
  expect([...scope.keys()]).toEqual(Array.from({ length: count }, (_, index) => `V${index}`));
  expect(scope.get('V4321')).toEqual(binding('V4321', '4321'));
  expect(half.map(({ size }) => size)).toEqual([count / 2 + 1]);
  expect(half[0]?.get('V4321')).toBeUndefined();
});

test('names like members of objects are names', () => {
  const scope = Scope.empty(new Names()).with(binding('__proto__', 'x'));
  expect([...scope.keys()]).toEqual(['__proto__']);
  expect(scope.get('constructor')).toBeUndefined();
});
