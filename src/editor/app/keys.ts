/** Keys of the checker, inside and outside of the text. They can be turned off, but for Esc. */
import type { App } from './app.ts';
import { walk } from './caret.ts';
import { closeOpened, togglePanel } from './events.ts';
import { fixUnderCaret } from './fixing.ts';
import { leaveName } from './renaming.ts';

export function listenToKeys(app: App, signal: AbortSignal): void {
  app.root.addEventListener('keydown', (event) => key(app, event), { signal });
  if (app.place === 'full') document.addEventListener('keydown', (event) => sheet(app, event), { signal });
}

function key(app: App, event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.defaultPrevented && closeAround(app, event.target)) event.preventDefault();
  if (!app.state().keysOn || event.defaultPrevented) return;
  if (event.key === 'F8') walk(app, event.shiftKey ? 'previous' : 'next');
  else if (event.key === '.' && (event.ctrlKey || event.metaKey)) fixUnderCaret(app);
  else return;
  event.preventDefault();
}

/** Esc closes the preview, form, field or pane the focus is in. */
function closeAround(app: App, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const { panel } = app.state();
  if (target.closest('.fix, .ignore')) closeOpened(app);
  else if (target.closest('.rename')) leaveName(app);
  else if (panel !== null && target.closest('.panel')) togglePanel(app, panel);
  else return false;
  return true;
}

function sheet(app: App, event: KeyboardEvent): void {
  if (!app.state().keysOn || event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || typing(event))
    return;
  event.preventDefault();
  togglePanel(app, 'keys');
}

function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/.test(target.localName))
  );
}
