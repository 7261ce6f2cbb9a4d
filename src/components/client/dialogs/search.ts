/** The search dialog: a native `dialog` with plain links. Arrows move the focus, Enter opens, Esc returns to where one was. */
import type { Catalogue } from '../../../site/catalogue.ts';
import { loadCatalogue } from '../catalogue.ts';
import { searchFrame, type SearchFrame } from './frame.ts';
import { knownEntries } from './known.ts';
import { mergeEntries } from './merge.ts';
import { fullTextEntries, loadPagefind, type Pagefind } from './pagefind.ts';
import { nothingFound } from './nothing.ts';
import { resultList } from './view.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search. `base` is the base path of the site; `typed` is what was typed before it was there. */
export function openSearch(base: string, typed = ''): void {
  dialog ??= build(base);
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input');
  input?.select();
  if (!input || typed === '') return;
  input.value = typed;
  input.dispatchEvent(new Event('input'));
}

function build(base: string): HTMLDialogElement {
  const frame = searchFrame();
  document.body.append(frame.dialog);
  listenToQueries(frame, searchInto(frame, base));
  listenToKeys(frame);
  listenToClosing(frame);
  void loadCatalogue(base).catch(() => undefined);
  return frame.dialog;
}

/** Shows what is found for a query; the answer to an earlier one that comes late is dropped. */
function searchInto({ results, count, note }: SearchFrame, base: string): (query: string) => Promise<void> {
  let turn = 0;
  function show(parts: readonly Node[], status: string): void {
    results.replaceChildren(...parts);
    count.textContent = status;
  }
  return async (query) => {
    const mine = ++turn;
    if (query.trim() === '') return show([], '');
    if (results.childElementCount === 0) count.textContent = 'Searching';
    const catalogue: Catalogue = await loadCatalogue(base).catch(() => ({ practices: [], rules: [], guide: [] }));
    const known = knownEntries(catalogue, base, query);
    const pagefind: Pagefind | undefined = await loadPagefind(base).catch(() => undefined);
    const fullText = pagefind ? await fullTextEntries(pagefind, catalogue, base, query).catch(() => []) : [];
    if (mine !== turn) return;
    note.textContent = pagefind ? '' : withoutIndex(catalogue);
    const entries = mergeEntries(query, known, fullText);
    if (entries.length > 0)
      return show(resultList(entries), `${entries.length} result${entries.length === 1 ? '' : 's'}`);
    const nothing = await nothingFound(query, async (words) => {
      const found = pagefind ? await fullTextEntries(pagefind, catalogue, base, words) : [];
      return mergeEntries(words, knownEntries(catalogue, base, words), found).length;
    });
    if (mine === turn) show([nothing], 'No result');
  };
}

function listenToQueries({ input, results }: SearchFrame, search: (query: string) => Promise<void>): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void search(input.value), 120);
  });
  results.addEventListener('click', (event) => {
    const again = (event.target as Element).closest<HTMLElement>('[data-again]');
    if (!again) return;
    input.value = again.dataset.again ?? '';
    input.focus();
    void search(input.value);
  });
}

function listenToKeys({ dialog, input, results }: SearchFrame): void {
  dialog.addEventListener('keydown', (event) => {
    const links = [...results.querySelectorAll<HTMLAnchorElement>('a')];
    const list: HTMLElement[] = [input, ...links];
    const at = list.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      list.at((at + (event.key === 'ArrowDown' ? 1 : -1)) % list.length)?.focus();
    } else if (event.key === 'Enter' && event.target === input) {
      event.preventDefault();
      links[0]?.click();
    }
  });
}

/** A link closes it too: it may lead to the page that is open. */
function listenToClosing({ dialog, close, results }: SearchFrame): void {
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  results.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) dialog.close();
  });
}

function withoutIndex(catalogue: Catalogue): string {
  if (catalogue.rules.length + catalogue.practices.length === 0)
    return 'Offline: nothing can be searched. Pages you have open work as before.';
  return import.meta.env.DEV
    ? 'While writing there is no full-text index (npm run build makes one). Titles, ids and codes are found.'
    : 'The full text cannot be reached. Titles, ids and codes are found.';
}
