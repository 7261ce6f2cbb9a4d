/** Views of findings that have not changed since the last list are the same objects, so the page leaves them alone. */
import type { Finding } from '../../checker/types.ts';
import type { Markup } from '../markup/markup.ts';
import { findingView } from './finding.ts';

interface Shown {
  readonly current: boolean;
  readonly sameRule: number;
  readonly number: string | undefined;
  readonly view: Markup;
}

/** `findingView` with a memory of the last two lists, by what findings say; of those that are the same objects without asking. */
export function createFindingCache(): { readonly view: typeof findingView; readonly next: () => void } {
  const shown = new WeakMap<Finding, Shown>();
  let before = new Map<string, Markup>();
  let now = new Map<string, Markup>();
  return {
    view(finding, parts) {
      if (parts.opened) return findingView(finding, parts);
      const { current, sameRule, practices } = parts;
      const number = practices[finding.practice ?? '']?.number;
      const last = shown.get(finding);
      if (last?.current === current && last.sameRule === sameRule && last.number === number) return last.view;
      const key = JSON.stringify([finding, current, sameRule, number]);
      const view = now.get(key) ?? before.get(key) ?? findingView(finding, parts);
      now.set(key, view);
      shown.set(finding, { current, sameRule, number, view });
      return view;
    },
    next() {
      before = now;
      now = new Map();
    },
  };
}
