import { expect, test } from 'vitest';
import type { Edit, Fix } from '../../rules/define.ts';
import { applyFixes } from './apply.ts';

function fix(title: string, ...edits: [number, number, string][]): Fix {
  return { title, safety: 'safe', edits: edits.map(([start, end, text]): Edit => ({ start, end, text })) };
}

test('applies fixes in source order whatever order they come in', () => {
  const first = fix('first', [0, 1, 'A']);
  const second = fix('second', [4, 5, 'E']);
  expect(applyFixes('abcdef', [second, first])).toEqual({ source: 'AbcdEf', applied: [first, second], deferred: [] });
});

test('takes all edits of a fix or none', () => {
  const both = fix('both', [0, 1, 'A'], [3, 4, 'D']);
  const clash = fix('clash', [2, 4, '-'], [5, 6, 'F']);
  expect(applyFixes('abcdef', [clash, both])).toEqual({ source: 'AbcDef', applied: [both], deferred: [clash] });
});

test('defers an insertion where another edit begins, ends or inserts', () => {
  const replace = fix('replace', [2, 4, 'X']);
  const before = fix('before', [2, 2, '<']);
  const behind = fix('behind', [4, 4, '>']);
  expect(applyFixes('abcdef', [replace, before, behind])).toEqual({
    source: 'abXef',
    applied: [replace],
    deferred: [before, behind],
  });
  expect(applyFixes('abcdef', [before, fix('again', [2, 2, '!'])]).source).toBe('ab<cdef');
});

test('applies neighbours that share no character', () => {
  expect(applyFixes('abcdef', [fix('one', [0, 2, 'x']), fix('two', [2, 4, 'y'])]).source).toBe('xyef');
});

test('defers a fix that lies outside of the text, over itself, or holds nothing', () => {
  const outside = fix('outside', [4, 9, '']);
  const over = fix('over', [0, 2, ''], [1, 3, '']);
  const empty = fix('empty');
  expect(applyFixes('abcdef', [outside, over, empty])).toEqual({
    source: 'abcdef',
    applied: [],
    deferred: [over, outside, empty],
  });
});
