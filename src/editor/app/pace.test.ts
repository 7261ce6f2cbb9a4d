import { expect, test } from 'vitest';
import { createPace } from './pace.ts';

function paceAt(...changes: readonly number[]) {
  let now = 0;
  const pace = createPace(() => now);
  for (const time of changes) {
    now = time;
    pace.changed();
  }
  return { pace, wait: (milliseconds: number) => void (now += milliseconds) };
}

test('a result in the middle of typing waits for the next key, and no longer than for that', () => {
  const { pace, wait } = paceAt(0, 499);
  expect(pace.of(['checked'])).toEqual({ wait: 120, both: false });
  wait(120);
  expect(pace.of(['checked'])).toEqual({ wait: 0, both: false });
});

test('what a single change leads to is shown at once', () => {
  expect(paceAt(0).pace.of(['checked'])).toEqual({ wait: 0, both: false });
  expect(paceAt(0, 500).pace.of(['checked'])).toEqual({ wait: 0, both: false });
});

test('what a key changes waits, what a click changes does not', () => {
  const { pace } = paceAt();
  expect(pace.of(['text', 'share', 'canUndo'])).toEqual({ wait: 120, both: true });
  expect(pace.of(['text', 'panel'])).toEqual({ wait: 0, both: true });
});

test('a change of nothing asks for everything', () => {
  expect(paceAt().pace.of([])).toEqual({ wait: 120, both: true });
});
