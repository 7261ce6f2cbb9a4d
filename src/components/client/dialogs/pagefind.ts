/** The full-text index, in the shape of our result list. */
import type { Catalogue } from '../../../site/catalogue.ts';
import type { Entry } from './types.ts';

interface SubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly anchor?: { readonly id: string };
  readonly weighted_locations: readonly Hit[];
}
interface Hit {
  readonly balanced_score: number;
  /** Which word of the page's content it is. */
  readonly location: number;
}
interface PageResult {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
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
  // A property page is long because it has eight practices: that must not put it behind short rules.
  await pagefind.options({ baseUrl: base, excerptLength: 16, ranking: { pageLength: 0 } });
  return pagefind;
}

const joining = new Set(
  'a an and are as can do does for how i in is it my of or the to vs versus what when why with'.split(' '),
);

/** The words of a question that say what it is about; all of them where none does. */
export function tellingWords(query: string): string[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const telling = words.filter((word) => !joining.has(word.replace(/\W+$/, '')));
  return telling.length > 0 ? telling : words;
}

/** Whether a word of a page answers one of the query. The index finds by stems: “log” for “logging”, “secret” for “secrets”. */
function answers(found: string, word: string): boolean {
  const stem = word.slice(0, Math.max(3, word.length - 3));
  const parts = found.toLowerCase().split(/[^a-z0-9]+/);
  return parts.some((part) => part === word || (part.length > 2 && (part.startsWith(stem) || word.startsWith(part))));
}

/** How well hits answer all words at once: the geometric mean of what each word has, so that none makes up for another. */
function relevance(hits: readonly Hit[], content: readonly string[], words: readonly string[]): number {
  const sums = words.map((word) =>
    hits
      .filter(({ location }) => words.length === 1 || answers(content[location] ?? '', word))
      .reduce((sum, { balanced_score: score }) => sum + score, 1),
  );
  return sums.reduce((product, sum) => product * sum, 1) ** (1 / words.length);
}

/** The sections of one page that have the words; a page without sections is one entry. */
export function pageEntries(page: PageResult, catalogue: Catalogue, base: string, query: string): Entry[] {
  const words = tellingWords(query).flatMap((word) => word.match(/[a-z0-9]+/g) ?? []);
  const content = page.content.split(/\s+/);
  const path = `/${new URL(page.url, 'http://x').pathname.slice(base.length)}`;
  if (path.startsWith('/rules/')) {
    const rule = catalogue.rules.find(({ id }) => path === `/rules/${id}/`);
    const hits = page.sub_results.flatMap((sub) => sub.weighted_locations);
    const score = relevance(hits, content, words);
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
  const isProperty = path !== '/' && catalogue.practices.some((practice) => practice.path.startsWith(path));
  return page.sub_results.map((sub) => {
    const practice = catalogue.practices.find(({ id }) => id === sub.anchor?.id);
    return {
      group: isProperty ? 'Practices' : 'Guide',
      href: sub.url,
      title: sub.title.replace(/ · Module Container$/, ''),
      number: practice?.number,
      glyph: practice?.property,
      excerpt: sub.excerpt,
      note: practice?.propertyTitle ?? page.meta.title ?? '',
      score: relevance(sub.weighted_locations, content, words),
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
  const { results } = await pagefind.search(tellingWords(query).join(' '));
  const pages = await Promise.all(results.slice(0, 30).map((result) => result.data()));
  return pages.flatMap((page) => pageEntries(page, catalogue, base, query)).sort((a, b) => b.score - a.score);
}
