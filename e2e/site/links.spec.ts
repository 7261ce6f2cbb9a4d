/** Every internal link and anchor of the built site leads somewhere. Reads `dist`; no browser. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const dist = 'dist';
const base = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');
/** The checker reads what stands behind its `#` itself. */
const reads = new Set([`${base}check/`, `${base}embed/`]);

const files = () => readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
const addressOf = (file: string) => base + file.replace(/(^|\/)index\.html$/, '$1');
const decode = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#38;', '&').replaceAll('&amp;', '&');

function attributes(html: string, name: string): string[] {
  const tags = (html.match(/<[a-z](?:"[^"]*"|[^">])*>/gi) ?? []).join('');
  return [...tags.matchAll(new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s">]+))`, 'g'))].map((match) =>
    decode(match[1] ?? match[2] ?? ''),
  );
}

function isThere(path: string): boolean {
  const file = join(dist, decodeURIComponent(path.slice(base.length)));
  return (
    path.startsWith(base) && existsSync(path.endsWith('/') ? join(file, 'index.html') : file) && !isFolder(path, file)
  );
}

const isFolder = (path: string, file: string) => !path.endsWith('/') && statSync(file).isDirectory();

test('every internal link and anchor leads somewhere', ({}, { project }) => {
  test.skip(project.name !== 'desktop', 'the files are the same for every window');
  const ids = new Map<string, ReadonlySet<string>>();
  const links = new Map<string, string>();
  for (const file of files()) {
    const html = readFileSync(join(dist, file), 'utf8').replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
    const address = addressOf(file);
    ids.set(address, new Set(attributes(html, 'id')));
    for (const link of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
      const url = new URL(link, `http://site${address}`);
      if (url.origin === 'http://site') links.set(url.pathname + url.hash, `${address} → ${link}`);
    }
  }
  const broken = [...links].flatMap(([target, from]) => {
    const [path = '', hash = ''] = target.split(/#(.*)/s);
    if (!isThere(path)) return [from];
    if (hash === '' || reads.has(path) || ids.get(path)?.has(decodeURIComponent(hash))) return [];
    return [from];
  });
  expect(broken.sort()).toEqual([]);
  expect(links.size).toBeGreaterThan(500);
});

test('no two elements of a page have the same id', ({}, { project }) => {
  test.skip(project.name !== 'desktop', 'the files are the same for every window');
  const twice = files().flatMap((file) => {
    const html = readFileSync(join(dist, file), 'utf8').replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
    const all = attributes(html, 'id');
    return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${addressOf(file)}#${id}`);
  });
  expect(twice).toEqual([]);
});
