import { expect, it } from 'vitest';
import { latest } from './latest.ts';

it('runs one at a time, and of those that wait only the newest', async () => {
  const seen: number[] = [];
  const release: (() => void)[] = [];
  const run = latest(async (value: number) => {
    seen.push(value);
    await new Promise<void>((resolve) => release.push(resolve));
  });
  for (const value of [1, 2, 3, 4]) run(value);
  expect(seen).toEqual([1]);
  release.shift()?.();
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen).toEqual([1, 4]);
});

it('goes on after a failure', async () => {
  const seen: number[] = [];
  const run = latest((value: number) => {
    seen.push(value);
    return Promise.reject(new Error('no'));
  });
  run(1);
  await new Promise((resolve) => setTimeout(resolve));
  run(2);
  expect(seen).toEqual([1, 2]);
});
