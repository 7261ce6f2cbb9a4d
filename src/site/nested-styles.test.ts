import { expect, test } from 'vitest';
import { nestStyles } from './nested-styles.ts';
import { readStyles, writeStyles } from './style-rules.ts';

const nest = (css: string) => writeStyles(nestStyles(readStyles(css)));

test('neighbours that begin alike become one rule', () => {
  expect(nest('.outline{x:1}.outline a{x:2}.outline>b,.outline:hover{x:3}.other{x:4}')).toBe(
    '.outline{x:1;a{x:2}>b,&:hover{x:3}}.other{x:4}',
  );
});

test('the order stays: what stands behind others is not drawn before them', () => {
  expect(nest('.outline a{x:1}.outline{x:2}.outline b{x:3}')).toBe('.outline{a{x:1}&{x:2}b{x:3}}');
  expect(nest('.outline a{x:1}p{x:2}.outline a{x:3}')).toBe('.outline a{x:1}p{x:2}.outline a{x:3}');
});

test('a longer class, another element and what begins with a function stay apart', () => {
  const apart = '.out{x:1}.outline a{x:2}.outlined b{x:3}:is(.out,.in) b{x:4}';
  expect(nest(apart)).toBe(apart);
});

test('an element behind a state of its own kind', () => {
  expect(nest('table td{x:1}table tr:hover td{x:2}table:hover+table{x:3}')).toBe(
    'table{td{x:1}tr:hover td{x:2}&:hover+table{x:3}}',
  );
});

test('nothing is nested where that is longer', () => {
  expect(nest('a{x:1}a:hover{x:2}')).toBe('a{x:1}a:hover{x:2}');
});

test('inside of groups too', () => {
  expect(nest('@media print{.outline{x:1}.outline a{x:2}}')).toBe('@media print{.outline{x:1;a{x:2}}}');
});
