/** Mounts a checker in its element: state, text, engine, page. Loaded when somebody turns to it. */
import type { App, Place } from './app/app.ts';
import { caretMoved } from './app/caret.ts';
import { createChecking } from './app/checking.ts';
import { listenToDrops } from './app/drops.ts';
import { loadEditor } from './app/editor-loading.ts';
import { listen } from './app/events.ts';
import { showFocusedTool } from './app/focus.ts';
import { listenToKeys } from './app/keys.ts';
import { openAddress, restoreDraft } from './app/opening.ts';
import { createRenderer } from './app/render.ts';
import { listenToThumbs } from './app/verdicts.ts';
import { createSchedule } from './app/schedule.ts';
import { readSettingsAgain } from './app/settings.ts';
import { createTextArea } from './code/text-area.ts';
import { createEngine, type WorkerPort } from './engine/client.ts';
import { summary } from './views/findings.ts';
import { readPractices } from './practices.ts';
import { propertyOf, readAddress } from './share/address.ts';
import { createDrafts, type Store } from './state/draft.ts';
import { isProperty } from './properties.ts';
import { looksLike } from './state/files.ts';
import { initialState, type State } from './state/state.ts';
import staticText from './static.css?inline';
import sheetText from './checker.css?inline';

/** Milliseconds after the last change until the draft is written and the counts are said. */
const quiet = 700;

/** What changes with every key, and the milliseconds the list waits for the next one. */
const typed: ReadonlySet<keyof State> = new Set([
  'text',
  'caret',
  'checked',
  'current',
  'share',
  'done',
  'canUndo',
  'notice',
  'told',
]);
const settled = 120;
/** Milliseconds between two changes of one who types; what a single change leads to is shown at once. */
const together = 500;

/** What only the list shows, not the parts that follow with the next frame. */
const listed: ReadonlySet<keyof State> = new Set(['checked', 'current', 'canUndo']);

export async function mount(root: HTMLElement): Promise<App> {
  adopt(staticText + sheetText);
  const area = root.querySelector('textarea');
  if (!area) throw new Error('a checker has a text area');
  const place = (root.dataset.place ?? 'page') as Place;
  const drafts = createDrafts(place === 'full' ? storage() : null);
  let state: State = {
    ...initialState,
    text: area.value,
    baseline: area.value,
    property: isProperty(root.dataset.property) ? root.dataset.property : null,
    offline: !navigator.onLine,
    storage: place !== 'full' || drafts.available,
    kept: drafts.kept().map(({ text }) => text),
  };
  let ready: () => void = ignored;
  let check: () => void = ignored;
  let later: ReturnType<typeof setTimeout> | undefined;
  let lastChange = -Infinity;
  let typing = false;
  const plain = createTextArea(area, { changed, moved: () => caretMoved(app), refused });

  const app: App = {
    root,
    place,
    repository: root.dataset.repository ?? '',
    drafts,
    engine: createEngine(
      () => new Worker(new URL('./engine/worker.ts', import.meta.url), { type: 'module' }) as WorkerPort,
    ),
    code: plain,
    practices: {},
    verifications: null,
    state: () => state,
    set(change) {
      const names = (Object.keys(change) as (keyof State)[]).filter((name) => change[name] !== state[name]);
      state = { ...state, ...change };
      if (names.includes('settings') || names.includes('checked')) settleLater();
      const waits = names.every((name) => typed.has(name)) && (isTyping() || !names.includes('checked'));
      schedule(waits ? settled : 0, names.length === 0 || names.some((name) => !listed.has(name)));
    },
    say,
    check: () => check(),
  };
  const renderer = createRenderer(app);
  const schedule = createSchedule(renderer.frame, () => {
    renderer.rest();
    if (state.checked || state.notice || state.text.trim() === '') ready();
  });
  check = createChecking(app);

  const { signal } = new AbortController();
  listen(app, signal);
  listenToKeys(app, signal);
  listenToDrops(app, signal);
  showFocusedTool(app, signal);
  if (place === 'full') listenToThumbs(app, signal);
  for (const name of ['online', 'offline'] as const)
    addEventListener(name, () => app.set({ offline: name === 'offline' }), { signal });
  addEventListener('online', () => readSettingsAgain(app), { signal });
  if (place !== 'page') addEventListener('hashchange', () => void followAddress(app), { signal });

  if (place === 'full') restoreDraft(app);
  if (place !== 'page') await followAddress(app);
  plain.begin();
  app.set({ canUndo: false });
  const first = new Promise<void>((resolve) => (ready = resolve));
  app.check();
  void loadFacts(app);
  void loadEditor(app, area, { changed, moved: () => caretMoved(app), refused });
  await first;
  root.classList.add('mounted');
  return app;

  function changed(text: string, canUndo: boolean): void {
    if (text === state.text) return;
    const now = performance.now();
    typing = now - lastChange < together;
    lastChange = now;
    app.set({ text, share: null, done: null, canUndo });
    app.check();
    settleLater();
  }

  function isTyping(): boolean {
    return typing && performance.now() - lastChange < settled;
  }

  function settleLater(): void {
    clearTimeout(later);
    later = setTimeout(settle, quiet);
  }

  function settle(): void {
    const { text, name, settings, baseline, checked } = state;
    if (text !== baseline || drafts.own()?.text === text) drafts.write({ text, name, settings });
    if (checked) {
      const { title, detail } = summary(checked.result);
      const looks = looksLike(checked.text);
      if (looks !== null) say(`This looks like ${looks}, not like a Dockerfile.`);
      else say(detail === '' ? title : `${title}: ${detail}`);
    }
  }

  function refused(bytes: number): void {
    app.set({ notice: { kind: 'too-large', bytes } });
  }

  function say(text: string): void {
    const region = root.querySelector('[role="status"]');
    if (region && region.textContent !== text) region.textContent = text;
  }
}

/** Stands in for a function that is made later. */
function ignored(): void {
  // Nothing is there to be done yet.
}

async function followAddress(app: App): Promise<void> {
  const example = new URLSearchParams(location.search).get('example');
  const fragment = location.hash.slice(1);
  const property = propertyOf(fragment);
  if (property) app.set({ property });
  const asked = await readAddress(fragment);
  await openAddress(app, asked.kind === 'nothing' && example !== null ? { kind: 'example', name: example } : asked);
}

/** Rules, practices by name, how to verify; without them the findings are shown all the same. */
async function loadFacts(app: App): Promise<void> {
  const how = app.place === 'full' ? import('./verification.ts').catch(() => null) : null;
  const facts = await app.engine.ask('rules', {}).catch(() => null);
  if (!facts) return;
  const { rules, version } = facts;
  app.verifications = (await how)?.verification ?? null;
  app.set({ rules, version });
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  const response = await fetch(`${base}check/practices.json`).catch(() => null);
  if (response?.ok !== true) return;
  app.practices = readPractices(await response.text());
  app.set({ rules: [...rules] });
}

function storage(): Store | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

let adopted = false;

/** The part of the style sheet that only a mounted checker needs. Constructed, because the page's policy allows no style element. */
function adopt(text: string): void {
  if (adopted) return;
  adopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
