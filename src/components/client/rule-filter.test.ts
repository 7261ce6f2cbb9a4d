import { expect, test } from 'vitest';
import {
  countWith,
  fromSearch,
  leaves,
  noFilter,
  toSearch,
  turned,
  withoutOneWord,
  type Filter,
  type Row,
} from './rule-filter.ts';

const row = (severity: string, peer: string[], text: string): Row => ({ values: { severity: [severity], peer }, text });
const rows = [
  row('error', ['hadolint'], 'dl3025 exec form'),
  row('warning', ['hadolint', 'buildkit'], 'shell form'),
  row('info', [], 'shell pipe'),
];
const left = (filter: Filter) => rows.flatMap((each, index) => (leaves(filter, each) ? [index] : []));
const filter = (choices: Filter['choices'], words = ''): Filter => ({ choices, words });

test('choices of one facet are joined by or, facets and words by and', () => {
  expect(left(noFilter)).toEqual([0, 1, 2]);
  expect(left(filter({ severity: { error: 'only', warning: 'only' } }))).toEqual([0, 1]);
  expect(left(filter({ severity: { error: 'only', warning: 'only' }, peer: { buildkit: 'only' } }))).toEqual([1]);
  expect(left(filter({ peer: { buildkit: 'without' } }))).toEqual([0, 2]);
  expect(left(filter({ peer: { hadolint: 'only', buildkit: 'without' } }))).toEqual([0]);
  expect(left(filter({}, ' Shell  FORM '))).toEqual([1]);
});

test('the count of a choice is what it alone would leave of its facet', () => {
  const now = filter({ severity: { error: 'only' }, peer: { hadolint: 'only' } });
  expect(['error', 'warning', 'info'].map((value) => countWith(now, rows, 'severity', value))).toEqual([1, 1, 0]);
  expect(countWith(now, rows, 'peer', 'buildkit')).toBe(0);
});

test('a choice turns from any to only to without and back', () => {
  const only = turned(noFilter, 'severity', 'error');
  const without = turned(only, 'severity', 'error');
  expect([only, without, turned(without, 'severity', 'error')]).toEqual([
    filter({ severity: { error: 'only' } }),
    filter({ severity: { error: 'without' } }),
    noFilter,
  ]);
});

test('the address holds the state and gives it back', () => {
  const state = filter({ severity: { error: 'only', info: 'without' }, peer: { hadolint: 'only' } }, 'a & b');
  const search = '?severity=error,-info&peer=hadolint&q=a%20%26%20b';
  const known = { severity: ['error', 'warning', 'info'], peer: ['hadolint', 'buildkit'] };
  expect(toSearch(state)).toBe(search);
  expect(fromSearch(search, known)).toEqual(state);
  expect(toSearch(noFilter)).toBe('');
  expect(fromSearch('?severity=loud,,-&nothing=x', known)).toEqual(noFilter);
});

test('what dropping one word would give', () => {
  expect(withoutOneWord(filter({}, 'shell nowhere'), rows)).toEqual([{ words: 'shell', dropped: 'nowhere', count: 2 }]);
  expect(withoutOneWord(filter({}, 'nowhere never'), rows)).toEqual([]);
});
