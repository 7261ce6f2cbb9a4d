/** The reader's text is kept when it changes, when the page is left, and when another window writes a draft of its own. */
import type { State } from '../state/state.ts';
import type { App } from './app.ts';

/** Whether the text on show is the reader's own and not just one that was opened. */
export function isOwn({ text, baseline }: State): boolean {
  return text !== '' && text !== baseline;
}

/** Writes the text on show as the draft, where it is the reader's or the draft itself. */
export function writeDraft(app: App): void {
  if (!app.drafts.available) return;
  const { text, name, settings, baseline, storage } = app.state();
  if (text === baseline && app.drafts.own()?.text !== text) return;
  const written = app.drafts.write({ text, name, settings });
  if (baseline !== null && text !== baseline) app.set({ baseline: null });
  if (written !== storage) app.set({ storage: written });
}

/** What was put aside, read anew: other windows put texts aside too. */
export function showKept(app: App): void {
  app.set({ kept: app.drafts.kept().map(({ text }) => text) });
}

/** `flush` writes what waits to be written. */
export function listenToWindows(app: App, flush: () => void, signal: AbortSignal): void {
  addEventListener('pagehide', flush, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && flush(), { signal });
  addEventListener('storage', () => keepBeside(app), { signal });
}

/** Another window's draft has taken the place of this one's. */
function keepBeside({ state, drafts }: App): void {
  const { text, name, settings } = state();
  if (!isOwn(state()) || drafts.own()?.text === text || drafts.kept().some((draft) => draft.text === text)) return;
  drafts.keep({ text, name, settings }, '');
}
