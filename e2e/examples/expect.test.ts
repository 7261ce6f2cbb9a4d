import { expect, test } from 'vitest';
import { compare, holds } from './expect.ts';
import type { Outcome } from './run.ts';

const outcome: Outcome = {
  command: 'podman run image',
  exit: 137,
  seconds: 4.2,
  stdout: 'one\ntwo\n',
  stderr: '',
  observed: { pid1: 'sleep 1000', user: '65534', zombies: 3, others: [] },
  health: 'unhealthy',
  user: '65534',
};

test('a run that keeps its promises', () => {
  const promises = {
    exit: 137,
    stdout: { equals: 'one\ntwo\n' },
    stderr: '',
    atLeast: 4,
    within: 5,
    user: '65534',
    pid1: 'sleep',
    zombies: { atLeast: 3 },
    health: 'unhealthy',
  } as const;
  expect(compare(promises, outcome)).toEqual([]);
});

test('every broken promise is one sentence', () => {
  const promises = {
    exit: 0,
    stdout: 'three',
    stderr: 'x',
    atLeast: 5,
    within: 4,
    user: '0',
    pid1: 'node',
    zombies: 0,
    health: 'healthy',
    annotations: { a: 'b' },
  } as const;
  expect(compare(promises, outcome)).toEqual([
    'exit: promised 0, found 137',
    'user: promised "0", found "65534"',
    'health: promised "healthy", found "unhealthy"',
    'zombies: promised 0, found 3',
    'pid1: promised "node", found "sleep 1000"',
    'within: promised 4, found 4.2',
    'atLeast: promised 5, found 4.2',
    'stdout: promised "three", found "one\\ntwo\\n"',
    'stderr: promised "x", found ""',
    'annotation a: promised "b", found undefined',
  ]);
});

test('what was not observed breaks a promise about it', () => {
  const unseen = { ...outcome, observed: null };
  expect(compare({ pid1: 'sleep', zombies: { atLeast: 1 } }, unseen)).toEqual([
    'zombies: promised {"atLeast":1}, found undefined',
    'pid1: promised "sleep", found undefined',
  ]);
});

test('the three ways to promise a text', () => {
  expect(holds('two', 'one two')).toBe(true);
  expect(holds('three', 'one two')).toBe(false);
  expect(holds('', '')).toBe(true);
  expect(holds('', 'x')).toBe(false);
  expect(holds({ equals: 'one' }, 'one two')).toBe(false);
  expect(holds({ matches: '^two$' }, 'one\ntwo\n')).toBe(true);
  expect(holds({ matches: '^wo$' }, 'one\ntwo\n')).toBe(false);
});
