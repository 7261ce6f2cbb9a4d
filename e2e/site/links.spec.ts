import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { brokenLinks, readSite } from './built-site.ts';

const base = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');

test('every internal link and anchor leads somewhere', { tag: '@wide' }, () => {
  const { broken, targets } = brokenLinks('dist', base);
  expect(broken).toEqual([]);
  expect(targets).toBeGreaterThan(500);
});

test('no two elements of a page have the same id', { tag: '@wide' }, () => {
  const twice = readSite('dist', base).flatMap(({ address, ids }) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`),
  );
  expect(twice).toEqual([]);
});

test('a site built under a sub-path links to nothing outside of it', { tag: '@wide' }, () => {
  test.setTimeout(300_000);
  const folder = 'test-results/sub-path';
  execFileSync('npx', ['astro', 'build', '--outDir', folder], { env: { ...process.env, BASE_PATH: '/sub/path' } });
  const { broken, targets } = brokenLinks(folder, '/sub/path/');
  expect(broken).toEqual([]);
  expect(targets).toBeGreaterThan(500);
});
