import type { Entry, Group } from './types.ts';

const order: readonly Group[] = ['Practices', 'Rules', 'Guide'];
const most = { Practices: 8, Rules: 6, Guide: 5 } as const;

const exactly = 1000;

const mentions = ({ title, excerpt }: Entry, words: string) =>
  `${title} ${excerpt.replace(/<[^>]*>/g, '')}`.toLowerCase().includes(words);

/**
 * One list from names and full text: a place once, with the excerpt of the full text; a name that is the query comes first.
 * Groups stand in their order, the group of an exact hit before the others.
 */
export function mergeEntries(query: string, known: readonly Entry[], fullText: readonly Entry[]): Entry[] {
  const byPlace = new Map<string, Entry>();
  const said = query.trim().toLowerCase();
  // The index answers a code it does not know with codes that begin alike.
  const isName = known.some(({ score }) => score >= exactly);
  const relevant = isName ? fullText.filter((entry) => mentions(entry, said)) : fullText;
  for (const entry of [...known, ...relevant]) {
    const same = byPlace.get(entry.href);
    if (!same) byPlace.set(entry.href, entry);
    else byPlace.set(entry.href, { ...same, excerpt: entry.excerpt || same.excerpt, score: same.score + entry.score });
  }
  const all = [...byPlace.values()].sort((a, b) => b.score - a.score);
  const exact = all[0] && all[0].score >= exactly ? all[0].group : undefined;
  const groups = exact ? [exact, ...order.filter((group) => group !== exact)] : order;
  return groups.flatMap((group) => all.filter((entry) => entry.group === group).slice(0, most[group]));
}
