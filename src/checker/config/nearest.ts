import { editsBetween } from '../../rules/names/edits-between.ts';

/** The nearest of `words`, or null where none is near: at most a third of the letters differ. */
export function nearest(word: string, words: Iterable<string>): string | null {
  let best: string | null = null;
  let distance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    const d = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (d >= distance) continue;
    best = candidate;
    distance = d;
  }
  return best;
}
