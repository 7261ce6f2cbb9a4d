/** The name among `names` that `name` may be a misspelling of; null where none is near enough. */
export function nearestName(name: string, names: readonly string[]): string | null {
  if (name.length > 64) return null;
  let best: string | null = null;
  let least = Infinity;
  for (const other of names) {
    if (Math.abs(other.length - name.length) > 2) continue;
    const apart = other.toLowerCase() === name.toLowerCase() ? 1 : distance(name, other);
    if (apart < least) [best, least] = [other, apart];
  }
  if (best === null) return null;
  return (best.length > 3 && least <= 1) || (best.length > 7 && least <= 2) ? best : null;
}

/** How many characters have to be put in, taken out or replaced. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
