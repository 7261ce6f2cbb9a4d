import { expect, test } from 'vitest';
import { recordedDay } from './recorded-runs.ts';

test('a recorded run has its day', () => {
  const day = recordedDay('exit-codes/docker', 'a page');
  expect(day?.toISOString()).toMatch(/^20\d\d-\d\d-\d\dT00:00:00\.000Z$/);
});

test('a build that has to fail has none', () => {
  expect(recordedDay('build-secrets/docker', 'a page')).toBe(undefined);
});

test('a run that is not there is refused with the page, its name and the remedy', () => {
  expect(() => recordedDay('exit-codes/nowhere', 'content/properties/1-linux-process.mdx')).toThrow(
    'content/properties/1-linux-process.mdx: <Evidence run="exit-codes/nowhere">: content/examples/results.json has no run of exit-codes/nowhere.',
  );
});
