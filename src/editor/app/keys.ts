/** Keys of the checker, inside and outside of the text. They can be turned off; Esc is the editor's own. */
import type { App } from './app.ts';
import { walk } from './caret.ts';
import { togglePanel } from './events.ts';
import { fixUnderCaret } from './fixing.ts';

export function listenToKeys(app: App, signal: AbortSignal): void {
  app.root.addEventListener('keydown', (event) => key(app, event), { signal });
  if (app.place === 'full') document.addEventListener('keydown', (event) => sheet(app, event), { signal });
}

function key(app: App, event: KeyboardEvent): void {
  if (!app.state().keysOn || event.defaultPrevented) return;
  if (event.key === 'F8') walk(app, event.shiftKey ? 'previous' : 'next');
  else if (event.key === '.' && (event.ctrlKey || event.metaKey)) fixUnderCaret(app);
  else return;
  event.preventDefault();
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
