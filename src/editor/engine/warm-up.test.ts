import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Input } from './protocol.ts';
import { createWarmUp } from './warm-up.ts';

const text = 'RUN true\n'.repeat(2000);
const long: Input = { source: text, options: {} };

let now = 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A warm-up whose checks take that long, and the sizes of what it checked beside the text. */
function warmUp(milliseconds: number) {
  const checked: number[] = [];
  const warm = createWarmUp(({ source }) => {
    checked.push(source.length - text.length);
    now += milliseconds;
  });
  return { warm, checked };
}

test('a long text is checked as if somebody typed, until 400 ms of work are done', () => {
  const { warm, checked } = warmUp(40);
  warm.start(long);
  expect(checked).toEqual([]);
  vi.runAllTimers();
  expect(checked).toEqual([1, 2, 3, 4, 5, 6, 7, 0, 1, 2]);
  warm.start(long);
  vi.runAllTimers();
  expect(checked).toHaveLength(10);
});

test('a request stops it, and it goes on a moment behind the next answer', () => {
  const { warm, checked } = warmUp(150);
  warm.start(long);
  vi.advanceTimersToNextTimer();
  warm.stop();
  vi.runAllTimers();
  expect(checked).toEqual([1]);
  warm.start(long);
  vi.advanceTimersByTime(29);
  expect(checked).toEqual([1]);
  vi.advanceTimersByTime(1);
  expect(checked).toEqual([1, 2]);
  vi.runAllTimers();
  expect(checked).toEqual([1, 2, 3]);
});

test('a short text is left alone', () => {
  const { warm, checked } = warmUp(40);
  warm.start({ source: 'FROM alpine\n', options: {} });
  vi.runAllTimers();
  expect(checked).toEqual([]);
});
