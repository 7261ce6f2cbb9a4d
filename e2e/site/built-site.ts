/** Reads a built site: its pages, their ids, the links that lead nowhere. No browser. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const decode = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#38;', '&').replaceAll('&amp;', '&');

function attributes(html: string, name: string): string[] {
  const tags = (html.match(/<[a-z](?:"[^"]*"|[^">])*>/gi) ?? []).join('');
  return [...tags.matchAll(new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s">]+))`, 'g'))].map((match) =>
    decode(match[1] ?? match[2] ?? ''),
  );
}

export interface BuiltPage {
  /** With the base path in front: `/sub/path/rules/`. */
  readonly address: string;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/** The HTML files of a built site, less those that belong to examples. */
export function pageFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !path.startsWith('examples/'))
    .sort();
}

/** Where a page is found, below the base path: `rules/index.html` → `rules/`. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** All pages of a folder that was built for a base path such as `/` or `/sub/path/`. */
export function readSite(folder: string, base: string): readonly BuiltPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  return files.map((file) => {
    const html = readFileSync(join(folder, file), 'utf8').replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
    const links = [...attributes(html, 'href'), ...attributes(html, 'src')];
    return { address: base + addressOf(file), ids: attributes(html, 'id'), links };
  });
}

/** Links and anchors inside the site that lead nowhere, as `page → link`, sorted; and how many targets were looked at. */
export function brokenLinks(folder: string, base: string): { broken: readonly string[]; targets: number } {
  const pages = readSite(folder, base);
  const ids = new Map(pages.map((page) => [page.address, new Set(page.ids)] as const));
  const targets = new Map<string, string>();
  for (const { address, links } of pages)
    for (const link of links) {
      const url = new URL(link, `http://site${address}`);
      if (url.origin === 'http://site') targets.set(url.pathname + url.hash, `${address} → ${link}`);
    }
  /** The checker reads what stands behind its `#` itself. */
  const reads = new Set([`${base}check/`, `${base}embed/`]);
  const broken = [...targets].flatMap(([target, from]) => {
    const [path = '', hash = ''] = target.split(/#(.*)/s);
    if (!isThere(folder, base, path)) return [from];
    if (hash === '' || reads.has(path) || ids.get(path)?.has(decodeURIComponent(hash))) return [];
    return [from];
  });
  return { broken: broken.sort(), targets: targets.size };
}

function isThere(folder: string, base: string, path: string): boolean {
  if (!path.startsWith(base)) return false;
  const file = join(folder, decodeURIComponent(path.slice(base.length)));
  if (path.endsWith('/')) return existsSync(join(file, 'index.html'));
  return existsSync(file) && !statSync(file).isDirectory();
}
