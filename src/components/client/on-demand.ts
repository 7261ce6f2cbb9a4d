/**
 * Opens the search with its button, `/`, Ctrl+K or ⌘K, the contents of a narrow page, and hands what is pressed to the
 * controls. Dialogs and controls load when asked for.
 */
import type * as controls from './controls.ts';
import type * as dialogs from './dialogs/index.ts';

const base = import.meta.env.BASE_URL;
const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const load = <M>(name: string): Promise<M> => {
  const address = `${base}${name}.js`;
  return import(/* @vite-ignore */ address);
};
const loadDialogs = () => load<typeof dialogs>('dialogs');

async function search(): Promise<void> {
  // Keeps what is typed while the dialog is on its way.
  let text = '';
  const keep = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!key[1]) text += key;
    else if (key === 'Backspace') text = text.slice(0, -1);
    else return;
    event.preventDefault();
  };
  addEventListener('keydown', keep);
  (await loadDialogs().finally(() => removeEventListener('keydown', keep))).openSearch(base, text);
}

export function initOnDemand(): void {
  one('.search').onclick = search;
  one('a.contents').onclick = async (event) => {
    event.preventDefault();
    (await loadDialogs()).openContents();
  };
  addEventListener('keydown', (event) => {
    const { key } = event;
    const types = (event.composedPath()[0] as Element).matches?.('input,textarea,select,[contenteditable=true]');
    const asked = event.ctrlKey || event.metaKey ? key === 'k' : key === '/' && !types;
    if (!asked || event.altKey || event.defaultPrevented) return;
    event.preventDefault();
    void search();
  });
  for (const type of ['pointerover', 'click'])
    addEventListener(type, async ({ target }) => {
      const control = (target as Element).closest?.('.theme,[data-copy],.practice h2 a');
      const loaded = control && (await load<typeof controls>('controls'));
      if (type === 'click') loaded?.press(control!);
    });
  one('.theme').lastElementChild!.textContent = `Theme: ${document.documentElement.dataset.theme ?? 'auto'}`;
}
