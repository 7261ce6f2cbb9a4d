/** Opens the search with its button, `/`, Ctrl+K or ⌘K, and the contents of a narrow page. The dialogs load when asked for. */
import type * as dialogs from './dialogs/index.ts';

type Dialogs = typeof dialogs;

const types = (target: unknown) =>
  target instanceof HTMLElement && target.matches('input,textarea,select,[contenteditable=true]');

/** Keeps what is typed while the dialog is on its way. */
function keepKeys(): { text: () => string; stop: () => void } {
  let text = '';
  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Backspace') text = text.slice(0, -1);
    else if (event.key.length === 1) text += event.key;
    else return;
    event.preventDefault();
  };
  addEventListener('keydown', keep);
  return { text: () => text, stop: () => removeEventListener('keydown', keep) };
}

export function initDialogs(): void {
  const button = document.querySelector<HTMLElement>('.search');
  const contents = document.querySelector<HTMLElement>('a.contents');
  if (!button || !contents) return;
  const base = button.dataset.base!;
  const address = `${base}dialogs.js`;
  const load = () => import(/* @vite-ignore */ address) as Promise<Dialogs>;
  const search = async () => {
    const early = keepKeys();
    (await load().finally(early.stop)).openSearch(base, early.text());
  };

  button.onclick = search;
  contents.onclick = async (event) => {
    event.preventDefault();
    (await load()).openContents();
  };
  addEventListener('keydown', (event) => {
    const modified = event.ctrlKey || event.metaKey;
    const asked = modified ? event.key === 'k' : event.key === '/' && !types(event.composedPath()[0]);
    if (!asked || event.altKey || event.defaultPrevented) return;
    event.preventDefault();
    void search();
  });
}
