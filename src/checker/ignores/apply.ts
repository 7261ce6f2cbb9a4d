/** Sorts findings into those that are reported and those that a comment silences. */
import { namesOf } from '../pending.ts';
import type { Pending } from '../pending.ts';
import { SpanIndex } from '../spans.ts';
import type { Ignore } from './types.ts';

/** One name of one ignore. */
interface Wish {
  readonly ignore: Ignore;
  readonly name: string;
}

export interface Sorted {
  readonly reported: readonly Pending[];
  readonly ignored: readonly { readonly finding: Pending; readonly by: Ignore }[];
  /** By ignore: its names that silenced something, in lower case. */
  readonly used: ReadonlyMap<Ignore, ReadonlySet<string>>;
}

/** The first ignore in the file wins where several ask for the same. */
export function applyIgnores(findings: readonly Pending[], ignores: readonly Ignore[]): Sorted {
  if (ignores.length === 0) return { reported: findings, ignored: [], used: new Map() };
  const wishes = new WishIndex(ignores.filter(({ onlyAbsent }) => !onlyAbsent));
  const absentWishes = new WishIndex(ignores.filter(({ onlyAbsent }) => onlyAbsent));
  const reported: Pending[] = [];
  const ignored: { finding: Pending; by: Ignore }[] = [];
  const used = new Map<Ignore, Set<string>>();
  for (const finding of findings) {
    const wish = wishes.for(finding) ?? (finding.active.rule.absence ? absentWishes.for(finding) : null);
    if (!wish) {
      reported.push(finding);
      continue;
    }
    ignored.push({ finding, by: wish.ignore });
    const names = used.get(wish.ignore);
    if (names) names.add(wish.name);
    else used.set(wish.ignore, new Set([wish.name]));
  }
  return { reported, ignored, used };
}

/** Ignores by the names they give and the place they are about. */
class WishIndex {
  readonly #byName: ReadonlyMap<string, readonly Wish[]>;
  readonly #indexes = new Map<string, SpanIndex<Wish>>();

  constructor(ignores: readonly Ignore[]) {
    const wishes = ignores.flatMap((ignore) => ignore.names.map((name) => ({ ignore, name: name.toLowerCase() })));
    this.#byName = Map.groupBy(wishes, ({ name }) => name);
  }

  for(finding: Pending): Wish | null {
    if (this.#byName.size === 0) return null;
    const names = namesOf(finding);
    for (const place of [finding.span, ...finding.alsoAt]) {
      // A finding belongs to the place where it begins.
      const start = { start: place.start, end: place.start + 1 };
      for (const name of names) {
        const slash = name.indexOf('/');
        const wish =
          this.#index(name.toLowerCase())?.over(start) ??
          (slash < 0 ? null : this.#index(`${name.slice(0, slash)}/*`)?.over(start));
        if (wish) return wish;
      }
    }
    return null;
  }

  #index(name: string): SpanIndex<Wish> | null {
    const wishes = this.#byName.get(name);
    if (!wishes) return null;
    let index = this.#indexes.get(name);
    if (!index) this.#indexes.set(name, (index = new SpanIndex(wishes, ({ ignore }) => ignore.within)));
    return index;
  }
}
