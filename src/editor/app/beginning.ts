/** What a checker begins with: the text of the page, and the drafts of earlier visits on its own page. */
import { isProperty } from '../properties.ts';
import { createDrafts, type Drafts, type Store } from '../state/draft.ts';
import { initialState, type State } from '../state/state.ts';
import type { Place } from './app.ts';

export function openDrafts(place: Place): Drafts {
  return createDrafts(place === 'full' ? storage() : null, Math.random().toString(36).slice(2));
}

/** Null where the browser keeps nothing for pages. */
export function storage(): Store | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** What somebody wrote before the checker was there is theirs, and not the page's. */
export function firstState(
  { value, defaultValue }: HTMLTextAreaElement,
  property: string | undefined,
  place: Place,
  drafts: Drafts,
): State {
  return {
    ...initialState,
    text: value,
    baseline: defaultValue,
    property: isProperty(property) ? property : null,
    offline: !navigator.onLine,
    storage: place !== 'full' || drafts.available,
    kept: drafts.kept().map((draft) => draft.text),
  };
}
