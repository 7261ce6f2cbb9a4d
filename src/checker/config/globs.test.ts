import { expect, test } from 'vitest';
import { growth } from '../../testing/growth.ts';
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

test.each([
  ['*a', 'b', 'a'],
  ['**/a/', 'b', 'a/'],
])('%s, many times, grows with pattern and path and not with their choices', (part, end, segment) => {
  const work = (size: number) => expect(matchesGlob(`${part.repeat(10)}${end}`, segment.repeat(size))).toBe(false);
  expect(growth(work, 20_000)).toBeLessThan(32);
});
