import { expect, test } from 'vitest';
import { SpanIndex } from './spans.ts';

const index = new SpanIndex(
  [
    { name: 'wide', start: 0, end: 100 },
    { name: 'inner', start: 10, end: 20 },
    { name: 'far', start: 200, end: 210 },
    { name: 'empty', start: 300, end: 300 },
  ],
  (value) => value,
);

test.each([
  [50, 60, 'wide'],
  [99, 150, 'wide'],
  [100, 150, null],
  [205, 206, 'far'],
  [199, 201, 'far'],
  [300, 301, 'empty'],
  [301, 302, null],
  [400, 500, null],
])('%i to %i is shared with %s', (start, end, name) => {
  expect(index.over({ start, end })?.name ?? null).toBe(name);
});
