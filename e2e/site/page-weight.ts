/** What a built page weighs, gzip -9, in bytes: from the files, without a browser. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addressOf, pageFiles } from './built-site.ts';

export const kinds = ['home', 'guide', 'property', 'rule', 'index', 'from', 'checker', 'tool', 'moved'] as const;
export type Kind = (typeof kinds)[number];

export interface PageWeight {
  /** `guide/definition/` */
  readonly path: string;
  readonly kind: Kind;
  /** Everything that loads by itself, less the page's own main part. */
  readonly around: number;
  readonly all: number;
  /** JavaScript before anybody does anything. */
  readonly script: number;
  /** Files that load by themselves, as addresses below the site. */
  readonly files: readonly string[];
}

const gzip = (text: Buffer | string) => gzipSync(text, { level: 9 }).length;

function kindOf(path: string, html: string): Kind {
  if (/<meta http-equiv="refresh"/.test(html)) return 'moved';
  if (path === '') return 'home';
  if (path === 'rules/') return 'index';
  if (path === 'check/') return 'checker';
  if (/^check\/|^embed\/|^404\.html/.test(path)) return 'tool';
  if (/^rules\/from\//.test(path)) return 'from';
  if (/^rules\//.test(path)) return 'rule';
  return /^guide\//.test(path) ? 'guide' : 'property';
}

/** Scripts and style sheets the page asks for, and what those scripts import. Not what stands in a template or waits for use. */
function filesOf(html: string, root: string): string[] {
  const alive = html.replace(/<(template|noscript)\b[\s\S]*?<\/\1>/g, '');
  const found = new Set<string>();
  const add = (address: string) => {
    if (found.has(address) || !existsSync(join(root, address))) return;
    found.add(address);
    if (!address.endsWith('.js')) return;
    for (const [, name = ''] of readFileSync(join(root, address), 'utf8').matchAll(
      /\b(?:from|import)\s*["'](\.[^"']+)["']/g,
    ))
      add(posix.join(posix.dirname(address), name));
  };
  for (const [, address = ''] of alive.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) add(address);
  for (const [tag] of alive.matchAll(/<link[^>]*rel="(?:stylesheet|preload|modulepreload)"[^>]*>/g))
    add(/href="([^"]+)"/.exec(tag)?.[1] ?? '');
  return [...found].sort();
}

function weigh(root: string, file: string): PageWeight {
  const html = readFileSync(join(root, file), 'utf8');
  const path = addressOf(file);
  const files = filesOf(html, root);
  const sizes = files.map((address) => ({ address, size: gzip(readFileSync(join(root, address))) }));
  const loaded = sizes.reduce((sum, { size }) => sum + size, 0);
  const inline = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '').join('');
  const scripts = sizes.filter(({ address }) => address.endsWith('.js'));
  return {
    path,
    kind: kindOf(path, html),
    around: gzip(html.replace(/<main[\s\S]*<\/main>/, '')) + loaded,
    all: gzip(html) + loaded,
    script: gzip(inline) + scripts.reduce((sum, { size }) => sum + size, 0),
    files,
  };
}

/** All pages of a site that was built for `/`; files of the examples are no pages of the site. */
export function weighSite(root: string): readonly PageWeight[] {
  return pageFiles(root).map((file) => weigh(root, file));
}
