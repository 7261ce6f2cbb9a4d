import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { brokenLinks, pageFiles, readSite } from './built-site.ts';

const remedy = 'page → where a link on it leads. Correct the link in the file of the page, or the id it names.';
const base = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');

test('every internal link and anchor leads somewhere', { tag: '@wide' }, () => {
  const { broken, targets } = brokenLinks('dist', base);
  expect(broken, remedy).toEqual([]);
  expect(targets).toBeGreaterThan(500);
});

test('no two elements of a page have the same id', { tag: '@wide' }, () => {
  const twice = readSite('dist', base).flatMap(({ address, ids }) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`),
  );
  expect(twice).toEqual([]);
});

test('the list for programs names every practice and rule, and leads to what is there', { tag: '@wide' }, () => {
  const list = readFileSync('dist/llms.txt', 'utf8');
  expect(list).toMatch(/^# Module Container\n\n> .+\n\n## Handbook\n\n- \[1 Linux process\]\(/);
  const links = Array.from(list.matchAll(/^- \[.+?\]\(https?:\/\/[^/]+(\/[^)]*)\): .+$/gm), ([, path]) => path ?? '');
  expect(links).toHaveLength(list.split('\n').filter((line) => line.startsWith('- ')).length);
  const pages = new Map(readSite('dist', base).map((page) => [page.address, page]));
  const lost = links.filter((link) => {
    const [address = '', id] = link.split('#');
    const page = pages.get(address);
    if (!page) return !existsSync(join('dist', address.slice(base.length)));
    return id !== undefined && !page.ids.includes(id);
  });
  expect(lost).toEqual([]);
  expect(links.filter((link) => link.includes('#'))).toHaveLength(52);
  const { rules } = JSON.parse(readFileSync('dist/rules.json', 'utf8')) as { rules: readonly { id: string }[] };
  expect(rules.filter(({ id }) => !links.includes(`${base}rules/${id}/`))).toEqual([]);
});

/** A line break beside a tag is no blank in an Astro file: it needs a `{' '}`. */
test('no code, link or stressed word sticks to the word beside it', { tag: '@wide' }, () => {
  const sticks = /.{0,20}(?:[a-z,;]<(?:code|em|strong|a [^>]*)>[\w#/]|<\/(?:code|em|strong|a)>[a-z]{2,}).{0,20}/g;
  const found = pageFiles('dist').flatMap((file) => {
    const html = readFileSync(join('dist', file), 'utf8').replaceAll(/<pre[\s\S]*?<\/pre>/g, '');
    return (html.match(sticks) ?? []).map((place) => `${file}: ${place}`);
  });
  expect(found).toEqual([]);
});

test('a site built under a sub-path links to nothing outside of it', { tag: '@wide' }, () => {
  test.setTimeout(300_000);
  const folder = 'test-results/sub-path';
  execFileSync('npx', ['astro', 'build', '--outDir', folder], { env: { ...process.env, BASE_PATH: '/sub/path' } });
  const { broken, targets } = brokenLinks(folder, '/sub/path/');
  expect(broken, remedy).toEqual([]);
  expect(targets).toBeGreaterThan(500);
});
