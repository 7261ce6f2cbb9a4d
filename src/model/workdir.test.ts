import { expect, test } from 'vitest';
import { joinWorkdir } from './workdir.ts';

test.each([
  ['/', 'app', '/app'],
  ['/a', 'b', '/a/b'],
  ['/a', 'b/', '/a/b'],
  ['/a', '/b', '/b'],
  ['/a/b', '../c/./d', '/a/c/d'],
  ['/', '../..', '/'],
  ['/a', '', '/a'],
  ['/a', '.hidden', '/a/.hidden'],
  ['/a', '//b//c', '/b/c'],
])('in %s, WORKDIR %s is %s', (current, path, expected) => {
  expect(joinWorkdir(current, path, false)).toBe(expected);
});

test.each([
  ['C:\\', 'app', 'C:\\app'],
  ['C:\\app', '..\\data', 'C:\\data'],
  ['C:\\app', '/x/y', 'C:\\x\\y'],
  ['C:\\app', 'd:\\x', 'D:\\x'],
  ['D:\\app', 'sub/dir', 'D:\\app\\sub\\dir'],
])('on Windows in %s, WORKDIR %s is %s', (current, path, expected) => {
  expect(joinWorkdir(current, path, true)).toBe(expected);
});
