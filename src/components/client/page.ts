/**
 * What every page does once somebody uses it: the search, the contents of a narrow page, the controls, the outline. Loaded
 * and told what happens by `head.ts`.
 */
import { nameTheme, prepareStatus, press } from './controls.ts';
import type * as dialogs from './dialogs/index.ts';
import { initOutline } from './outline.ts';

export interface PageScript {
  /** Gets every event that `head.ts` hears; `forSearch` says that it took a key for the search. */
  use(event: Event, forSearch: boolean): Promise<void>;
}

const base = new URL('.', import.meta.url);
const loadDialogs = (): Promise<typeof dialogs> => import(/* @vite-ignore */ new URL('dialogs.js', base).href);

let opening: Promise<void> | undefined;
let typed = '';

/** Opens the search with what is typed while it is on its way. */
function search(): Promise<void> {
  typed = '';
  opening = loadDialogs()
    .then(({ openSearch }) => openSearch(base.pathname, typed))
    .finally(() => (opening = undefined));
  return opening;
}

function typeAhead({ key, ctrlKey, metaKey }: KeyboardEvent): Promise<void> {
  if (!opening || ctrlKey || metaKey) return search();
  typed = key === 'Backspace' ? typed.slice(0, -1) : typed + key;
  return opening;
}

export async function use(event: Event, forSearch: boolean): Promise<void> {
  if (forSearch) return typeAhead(event as KeyboardEvent);
  if (event.type !== 'click') return;
  const control = (event.target as Element).closest('.search,a.contents,.theme,[data-copy],.practice h2 a');
  if (!control) return;
  if (control.matches('.search')) await search();
  else if (control.matches('a.contents')) (await loadDialogs()).openContents();
  else press(control);
}

// It may come before the page is read to its end.
if (document.readyState === 'loading') await new Promise((done) => addEventListener('DOMContentLoaded', done));
prepareStatus();
nameTheme();
initOutline();
