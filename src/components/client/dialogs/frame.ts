/** The search dialog before anything was searched. */
import { element } from './view.ts';

/** The dialog and those of its parts that change. */
export interface SearchFrame {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  /** Says how many results there are. */
  readonly count: HTMLElement;
  readonly close: HTMLElement;
  readonly results: HTMLElement;
  /** Says what cannot be searched. */
  readonly note: HTMLElement;
}

const codes = ['DL3008', 'CKV_DOCKER_3', 'JSONArgsRecommended'];

/** Builds it; it stands in no page yet. */
export function searchFrame(): SearchFrame {
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
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    element('header', {}, input, count, close),
    results,
    element('footer', {}, keys(), element('p', {}, 'Codes of other tools work too: ', codeExamples()), note),
  ) as HTMLDialogElement;
  return { dialog, input, count, close, results, note };
}

function keys(): HTMLElement {
  const key = (name: string) => element('kbd', {}, name);
  return element('p', { class: 'keys' }, key('↑'), key('↓'), ' choose  ', key('Enter'), ' open');
}

function codeExamples(): HTMLElement {
  return element('b', {}, codes.join(', '));
}
