import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSchedule } from './schedule.ts';

let calls: string[] = [];
let schedule: ReturnType<typeof createSchedule>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame'] });
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 16));
  calls = [];
  schedule = createSchedule(
    () => calls.push('frame'),
    () => calls.push('rest'),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('does both with the next frame where nothing waits', () => {
  schedule(0);
  schedule(60);
  vi.advanceTimersByTime(16);
  expect(calls).toEqual(['frame', 'rest']);
  vi.advanceTimersByTime(1000);
  expect(calls).toEqual(['frame', 'rest']);
});

it('puts the rest off while somebody types, at most a quarter of a second', () => {
  for (let time = 0; time < 240; time += 30) {
    schedule(60);
    vi.advanceTimersByTime(30);
  }
  expect(calls.filter((call) => call === 'rest')).toEqual([]);
  schedule(60);
  vi.advanceTimersByTime(11);
  expect(calls.filter((call) => call === 'rest')).toEqual(['rest']);
});

it('leaves the frame alone where only the rest is asked for, unless that is urgent', () => {
  schedule(60, false);
  vi.advanceTimersByTime(60);
  expect(calls).toEqual(['rest']);
  schedule(0, false);
  vi.advanceTimersByTime(16);
  expect(calls).toEqual(['rest', 'rest', 'frame']);
});
