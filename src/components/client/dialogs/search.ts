/** The search dialog: a native `dialog` with plain links. Arrows move the focus, Enter opens, Esc returns to where one was. */
import type { Catalogue } from '../../../site/catalogue.ts';
import { loadCatalogue } from '../catalogue.ts';
import { knownEntries } from './known.ts';
import { mergeEntries } from './merge.ts';
import { fullTextEntries, loadPagefind, type Pagefind } from './pagefind.ts';
import { nothingFound } from './nothing.ts';
import { element, resultList } from './view.ts';

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

const codes = ['DL3008', 'CKV_DOCKER_3', 'JSONArgsRecommended'];

function build(base: string): HTMLDialogElement {
  const input = element('input', {
    type: 'search',
    'aria-label': 'Search',
    placeholder: 'Search',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  }) as HTMLInputElement;
  const count = element('output', { role: 'status' });
  const close = element('button', { type: 'button', 'aria-label': 'Close, Esc' }, 'Esc');
  const results = element('div', { class: 'results' });
  const note = element('p', { class: 'note' });
  const foot = element(
    'footer',
    {},
    element(
      'p',
      { class: 'keys' },
      element('kbd', {}, '↑'),
      element('kbd', {}, '↓'),
      ' choose  ',
      element('kbd', {}, 'Enter'),
      ' open',
    ),
    element('p', {}, 'Codes of other tools work too: ', element('b', {}, codes.join(', '))),
    note,
  );
  const built = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    element('header', {}, input, count, close),
    results,
    foot,
  ) as HTMLDialogElement;
  document.body.append(built);

  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('a')];
  let turn = 0;
  async function search(query: string): Promise<void> {
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
  }
  function show(parts: readonly Node[], status: string): void {
    results.replaceChildren(...parts);
    count.textContent = status;
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void search(input.value), 120);
  });
  results.addEventListener('click', (event) => {
    const again = (event.target as Element).closest<HTMLElement>('[data-again]');
    if (again) {
      input.value = again.dataset.again ?? '';
      input.focus();
      void search(input.value);
    } else if ((event.target as Element).closest('a')) built.close();
  });
  built.addEventListener('keydown', (event) => {
    const list: HTMLElement[] = [input, ...links()];
    const at = list.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      list.at((at + (event.key === 'ArrowDown' ? 1 : -1)) % list.length)?.focus();
    } else if (event.key === 'Enter' && event.target === input) {
      event.preventDefault();
      links()[0]?.click();
    }
  });
  close.addEventListener('click', () => built.close());
  built.addEventListener('click', (event) => {
    if (event.target === built) built.close();
  });
  void loadCatalogue(base).catch(() => undefined);
  return built;
}

function withoutIndex(catalogue: Catalogue): string {
  if (catalogue.rules.length + catalogue.practices.length === 0)
    return 'Offline: nothing can be searched. Pages you have open work as before.';
  return import.meta.env.DEV
    ? 'While writing there is no full-text index (npm run build makes one). Titles, ids and codes are found.'
    : 'The full text cannot be reached. Titles, ids and codes are found.';
}
