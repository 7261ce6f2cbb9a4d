/** Views of findings that have not changed since the last list are the same objects, so the page leaves them alone. */
import type { Markup } from '../markup/markup.ts';
import { findingView } from './finding.ts';

/** `findingView` with a memory of the last two lists. */
export function createFindingCache(): { readonly view: typeof findingView; readonly next: () => void } {
  let before = new Map<string, Markup>();
  let now = new Map<string, Markup>();
  return {
    view(finding, parts) {
      if (parts.opened) return findingView(finding, parts);
      const key = JSON.stringify([
        finding,
        parts.current,
        parts.sameRule,
        parts.practices[finding.practice ?? '']?.number,
      ]);
      const view = now.get(key) ?? before.get(key) ?? findingView(finding, parts);
      now.set(key, view);
      return view;
    },
    next() {
      before = now;
      now = new Map();
    },
  };
}
