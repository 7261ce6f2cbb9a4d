/** Results from titles, ids and codes alone: exact where a full-text index is not, and all there is when offline. */
import type { Catalogue, CataloguePractice, CatalogueRule } from '../../../site/catalogue.ts';
import { escapeHtml } from '../../../site/inline.ts';
import type { Entry } from './types.ts';

/** 0 where the words do not all occur, more the closer the query is to one of the names. */
function closeness(query: string, names: readonly string[]): number {
  const words = query.split(/\s+/);
  const lower = names.map((name) => name.toLowerCase());
  if (lower.includes(query)) return 1000;
  if (lower.some((name) => name.startsWith(query))) return 300;
  const text = lower.join(' ');
  return words.every((word) => text.includes(word)) ? 100 : 0;
}

function practiceEntry(practice: CataloguePractice, base: string, query: string): Entry {
  return {
    group: 'Practices',
    href: base + practice.path.slice(1),
    title: practice.title,
    number: practice.number,
    glyph: practice.property,
    excerpt: '',
    note: practice.propertyTitle,
    score: closeness(query, [practice.title, practice.id, practice.number]),
  };
}

function ruleEntry(rule: CatalogueRule, base: string, query: string): Entry {
  const code = rule.codes.find((each) => each.toLowerCase().startsWith(query));
  return {
    group: 'Rules',
    href: `${base}rules/${rule.id}/`,
    title: rule.id,
    excerpt: escapeHtml(rule.summary),
    note: code ?? rule.codes[0] ?? 'only here',
    score: closeness(query, [rule.id, ...rule.codes, rule.summary]),
  };
}

/** Everything whose name has all words of the query, best first. `base` is the base path of the site. */
export function knownEntries(catalogue: Catalogue, base: string, text: string): Entry[] {
  const query = text.trim().toLowerCase();
  if (query === '') return [];
  const guide = catalogue.guide.map(({ title, path }): Entry => ({
    group: 'Guide',
    href: base + path.slice(1),
    title,
    excerpt: '',
    note: '',
    score: closeness(query, [title]),
  }));
  return [
    ...catalogue.practices.map((practice) => practiceEntry(practice, base, query)),
    ...catalogue.rules.map((rule) => ruleEntry(rule, base, query)),
    ...guide,
  ]
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
