/** Mounts a checker in its element: state, text, engine, page. Loaded when somebody turns to it. */
import { followAddress } from './app/address.ts';
import { createAgain, type Again } from './app/again.ts';
import type { App } from './app/app.ts';
import { createApp } from './app/create.ts';
import { addDivider } from './app/divider.ts';
import { listenToDrops } from './app/drops.ts';
import { storage } from './app/beginning.ts';
import { loadEditor } from './app/editor-loading.ts';
import { listen } from './app/events.ts';
import { loadFacts } from './app/facts.ts';
import { showFocusedTool } from './app/focus.ts';
import { listenToWindows } from './app/keeping.ts';
import { listenToKeys } from './app/keys.ts';
import { listenToNetwork } from './app/network.ts';
import { restoreDraft } from './app/opening.ts';
import { changeSetting } from './app/settings.ts';
import { listenToThumbs } from './app/verdicts.ts';
import { adopt } from './sheet.ts';
import { defaultSettings, isPreset } from './state/settings.ts';
import staticText from './static.css?inline';
import dividerText from './divider.css?inline';
import printText from './print.css?inline';
import sheetText from './checker.css?inline';

export async function mount(root: HTMLElement): Promise<Again> {
  adopt(staticText + sheetText + dividerText + printText);
  const area = root.querySelector('textarea');
  if (!area) throw new Error('a checker has a text area');
  const { app, plain, events, flush, shown } = createApp(root, area);
  const preset = root.querySelector<HTMLSelectElement>('[data-input="preset"]')?.value ?? '';
  listenToAll(app, flush);
  if (app.place === 'full') restoreDraft(app);
  if (app.place !== 'page') await followAddress(app, true);
  // One that was chosen on the plain page.
  if (isPreset(preset) && preset !== defaultSettings.preset) changeSetting(app, 'preset', preset);
  plain.begin();
  app.set({ canUndo: false });
  const first = shown();
  app.check();
  void loadFacts(app);
  void loadEditor(app, area, plain, events);
  await first;
  root.classList.add('mounted');
  return createAgain(root);
}

/** For as long as the page is there: nobody takes a checker away. */
function listenToAll(app: App, flush: () => void): void {
  const { signal } = new AbortController();
  // From now on the element keeps nothing for later.
  app.root.classList.add('listening');
  listen(app, signal);
  listenToKeys(app, signal);
  listenToDrops(app, signal);
  showFocusedTool(app, signal);
  if (app.place === 'full') {
    listenToThumbs(app, signal);
    listenToWindows(app, flush, signal);
    addDivider(app.root, storage(), signal);
  }
  listenToNetwork(app, signal);
  if (app.place !== 'page') addEventListener('hashchange', () => void followAddress(app, false), { signal });
}
