import type { Entry, Group } from './types.ts';

const order = ['Practices', 'Rules', 'Guide'] as const;
const most = { Practices: 8, Rules: 6, Guide: 5 } as const;

const exactly = 1000;

const mentions = ({ title, excerpt }: Entry, words: string) =>
  `${title} ${excerpt.replace(/<[^>]*>/g, '')}`.toLowerCase().includes(words);

/**
 * One list from names and full text: a place once, with the excerpt of the full text; a name that is the query comes first.
 * Groups stand in their order; before it stands the group of an exact hit, else the guide where it answers better than a practice.
 */
export function mergeEntries(query: string, known: readonly Entry[], fullText: readonly Entry[]): Entry[] {
  const byPlace = new Map<string, Entry>();
  const said = query.trim().toLowerCase();
  // The index answers a code it does not know with codes that begin alike.
  const named = known.find(({ score }) => score >= exactly);
  const relevant = named ? fullText.filter((entry) => mentions(entry, said)) : fullText;
  for (const entry of [...known, ...relevant]) {
    const same = byPlace.get(entry.href);
    if (!same) byPlace.set(entry.href, entry);
    else byPlace.set(entry.href, { ...same, excerpt: entry.excerpt || same.excerpt, score: same.score + entry.score });
  }
  const isNamed = ({ href }: Entry) => Number(href === named?.href);
  const all = [...byPlace.values()].sort((a, b) => isNamed(b) - isNamed(a) || b.score - a.score);
  const best = (group: Group) => all.find((entry) => entry.group === group)?.score ?? 0;
  const first = named?.group ?? (best('Guide') > best('Practices') ? 'Guide' : order[0]);
  const groups = new Set([first, ...order]);
  return [...groups].flatMap((group) => all.filter((entry) => entry.group === group).slice(0, most[group]));
}
