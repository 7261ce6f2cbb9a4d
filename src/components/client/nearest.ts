/** The names nearest to what was asked for, by edit distance and shared words. */
import { editsBetween } from '../../rules/names/edits-between.ts';

export interface Named {
  readonly names: readonly string[];
}

/** How far a name is from the words, from 0 for the same to 1 for nothing in common. */
function far(asked: string, name: string): number {
  const lower = name.toLowerCase();
  const edits = editsBetween(asked, lower) / Math.max(asked.length, lower.length, 1);
  const words = asked.split(/[-\s]+/).filter((word) => word.length > 2);
  const shared = words.filter((word) => lower.includes(word)).length;
  return Math.min(edits, words.length > 0 ? 1 - (0.8 * shared) / words.length : 1);
}

/** At most `count` entries that are near the last part of an address, nearest first. */
export function nearest<T extends Named>(address: string, entries: readonly T[], count: number): T[] {
  const parts = address
    .toLowerCase()
    .slice(0, 200)
    .split(/[/#?]+/)
    .filter((part) => part !== '' && part !== 'index.html');
  const asked = (parts.at(-1) ?? '').replace(/\.(html?|md)$/, '');
  if (asked === '') return [];
  return entries
    .map((entry) => ({ entry, far: Math.min(...entry.names.map((name) => far(asked, name))) }))
    .filter((each) => each.far < 0.55)
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ entry }) => entry);
}
