/** A list as what is different from one before, so that little is copied from thread to thread while somebody types. */

/** The first `head` and the last `tail` of the list before stay; between them stands `between`. */
export interface Changes<T> {
  readonly head: number;
  readonly tail: number;
  readonly between: readonly T[];
}

export function changesOf<T>(before: readonly T[], after: readonly T[]): Changes<T> {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && isEqual(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isEqual(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  return { head, tail, between: after.slice(head, after.length - tail) };
}

/** The list after; what stayed are the same objects, and the list itself where all did. */
export function withChanges<T>(before: readonly T[], { head, tail, between }: Changes<T>): readonly T[] {
  if (between.length === 0 && head + tail === before.length) return before;
  return [...before.slice(0, head), ...between, ...before.slice(before.length - tail)];
}

/** Whether two values of plain data say the same. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => isEqual(one[name as keyof typeof one], other[name as keyof typeof other]))
  );
}
