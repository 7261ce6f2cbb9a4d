import { expect, test } from 'vitest';
import { matchesGlob } from './globs.ts';

test.each([
  ['Dockerfile', 'a/b/Dockerfile', true],
  ['*.dockerfile', 'a/web.dockerfile', true],
  ['Dockerfile*', 'Dockerfile.dev', true],
  ['Dockerfile', 'Dockerfile.dev', false],
  ['services/*/Dockerfile', 'services/web/Dockerfile', true],
  ['services/*/Dockerfile', 'services/a/b/Dockerfile', false],
  ['services/**/Dockerfile', 'services/a/b/Dockerfile', true],
  ['services/**/Dockerfile', 'services/Dockerfile', true],
  ['**/test/**', 'a/test/b/c', true],
  ['**/test/**', 'a/tests/b', false],
  ['./a/?.txt', 'a/b.txt', true],
  ['a/*.{yml,yaml}', './a/x.yaml', true],
  ['a/*.{yml,yaml}', 'a/x.json', false],
  ['a/b', 'a\\b', true],
  ['a.b/*', 'aXb/c', false],
])('%s on %s: %s', (glob, path, expected) => {
  expect(matchesGlob(glob, path)).toBe(expected);
});

test('is not slow on a pattern made to be slow', () => {
  const start = performance.now();
  expect(matchesGlob(`${'*a'.repeat(500)}b`, 'a'.repeat(5000))).toBe(false);
  expect(matchesGlob(`${'**/a/'.repeat(200)}b`, 'a/'.repeat(1000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(2000);
});
