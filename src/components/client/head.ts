/**
 * All the script a page brings with it. It sets the theme the reader chose before the first paint, and it hears: what the
 * reader does first loads the page's script, which `data-script` names, and goes on to it.
 */
import type { PageScript } from './page.ts';

const root = document.documentElement;
const { dataset } = root;
let wanted = location.hash || location.search;
/** The search is on its way: what is typed is for it. */
let opening = false;

/** One promise for all events, so that they arrive in order. */
let script: Promise<PageScript> | undefined;
const load = () => (script ??= import(dataset.script!) as Promise<PageScript>);

/** `/`, Ctrl+K or ⌘K asks for the search. An editor in a shadow is in the path of its keys, not their target. */
function isForSearch(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey, defaultPrevented } = event;
  if (altKey || defaultPrevented) return false;
  if (ctrlKey || metaKey) return key === 'k';
  if (opening) return /^(.|Backspace)$/.test(key);
  return key === '/' && !(event.composedPath()[0] as Element).matches(':read-write,select');
}

function hear(event: Event): void {
  const forSearch = isForSearch(event as KeyboardEvent);
  opening ||= forSearch;
  if (forSearch || (event.type === 'click' && (event.target as Element).closest('a.contents'))) event.preventDefault();
  void load()
    .then(
      ({ use }) => use(event, forSearch),
      // The next event tries again.
      () => (script = undefined),
    )
    .finally(() => {
      if (forSearch) opening = false;
    });
}

root.className = 'js';
try {
  dataset.theme = localStorage.theme || 'auto';
  wanted ||= localStorage.runtime;
} catch {
  // Without storage there is no choice to keep to.
}
if (wanted) void load();
// An editor may want a key for itself: keys are heard last, all else first.
for (const type of ['pointerover', 'focusin', 'scroll', 'click', 'beforematch', 'keydown'])
  addEventListener(type, hear, type !== 'keydown');
