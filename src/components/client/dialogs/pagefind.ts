/** The full-text index, in the shape of our result list. */
import type { Catalogue } from '../../../site/catalogue.ts';
import type { Entry } from './types.ts';

interface SubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly anchor?: { readonly id: string };
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}
interface PageResult {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly SubResult[];
}
export interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { score: number; data(): Promise<PageResult> }[] }>;
}

/** Loads Pagefind. Rejects while writing (there is no index) and offline. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 16 });
  return pagefind;
}

const weight = (sub: SubResult) => sub.weighted_locations.reduce((sum, { balanced_score: score }) => sum + score, 0);

/** The sections of one page that have the words; a page without sections is one entry. */
export function pageEntries(page: PageResult, catalogue: Catalogue, base: string): Entry[] {
  const path = `/${new URL(page.url, 'http://x').pathname.slice(base.length)}`;
  if (path.startsWith('/rules/')) {
    const rule = catalogue.rules.find(({ id }) => path === `/rules/${id}/`);
    const score = page.sub_results.reduce((sum, sub) => sum + weight(sub), 0);
    const note = rule?.codes[0] ?? 'only here';
    return [
      {
        group: 'Rules',
        href: page.url,
        title: rule?.id ?? page.meta.title ?? path,
        excerpt: page.excerpt,
        note,
        score,
      },
    ];
  }
  return page.sub_results.map((sub) => {
    const practice = catalogue.practices.find(({ id }) => id === sub.anchor?.id);
    return {
      group: path.startsWith('/guide/') ? 'Guide' : 'Practices',
      href: sub.url,
      title: sub.title.replace(/ · Module Container$/, ''),
      number: practice?.number,
      glyph: practice?.property,
      excerpt: sub.excerpt,
      note: practice?.propertyTitle ?? page.meta.title ?? '',
      score: weight(sub),
    };
  });
}

/** The sections of the site that have all words, best first. */
export async function fullTextEntries(
  pagefind: Pagefind,
  catalogue: Catalogue,
  base: string,
  query: string,
): Promise<Entry[]> {
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, 24).map((result) => result.data()));
  return pages.flatMap((page) => pageEntries(page, catalogue, base)).sort((a, b) => b.score - a.score);
}
