import { editsBetween } from './edits-between.ts';

/** The name among `names` that a slip of the keyboard would make of `name`; null where none is near. */
export function nearestName(name: string, names: Iterable<string>): string | null {
  const limit = name.length < 4 ? 0 : name.length < 6 ? 1 : 2;
  let nearest: string | null = null;
  let least = limit + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= least || candidate === name) continue;
    const distance = editsBetween(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}
