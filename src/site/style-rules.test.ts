import { expect, test } from 'vitest';
import { readStyles, splitList, writeStyles } from './style-rules.ts';

test('a list is split at its own commas', () => {
  expect(splitList('a:is(b, c), d[e="f,g"],h')).toEqual(['a:is(b, c)', 'd[e="f,g"]', 'h']);
});

test('rules, groups and what is kept as it is', () => {
  expect(readStyles('@layer a,b;@media print{a,b{c:"}"}}\n@font-face{d:e}f{g:h}')).toEqual([
    { kind: 'other', text: '@layer a,b;' },
    { kind: 'group', head: '@media print', rules: [{ kind: 'style', selectors: ['a', 'b'], body: 'c:"}"' }] },
    { kind: 'other', text: '@font-face{d:e}' },
    { kind: 'style', selectors: ['f'], body: 'g:h' },
  ]);
});

test('what is read is written the same; what became empty is left out', () => {
  const css = '@layer a,b;@media (width<=9rem){a,b{c:url("x;{")}}f:is(g,h)::before{content:"\\"}"}';
  expect(writeStyles(readStyles(css))).toBe(css);
  expect(
    writeStyles([{ kind: 'group', head: '@media print', rules: [{ kind: 'style', selectors: [], body: 'a:b' }] }]),
  ).toBe('');
});

test('a brace that is not closed is an error', () => {
  expect(() => readStyles('a{b:c')).toThrow('A style sheet has no closing brace for `a`.');
});
