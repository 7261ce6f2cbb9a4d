/** The known word a mistyped one was probably meant to be. */

/** The nearest of `words`, or null where none is near: at most a third of the letters differ. */
export function nearest(word: string, words: Iterable<string>): string | null {
  // A word longer than any name is no typing mistake, and the comparison below costs its length.
  if (word.length > 80) return null;
  let best: string | null = null;
  let distance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    const d = editDistance(word.toLowerCase(), candidate.toLowerCase(), distance);
    if (d >= distance) continue;
    best = candidate;
    distance = d;
  }
  return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours; stops counting at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        previous[j]! + 1,
        row[j - 1]! + 1,
        previous[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return Math.min(limit, previous[b.length]!);
}
