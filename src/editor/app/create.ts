/** Puts the parts of a checker together: state, text area, engine, and the page that follows them. */
import type { CodeEvents } from '../code/code-view.ts';
import { createTextArea, type TextArea } from '../code/text-area.ts';
import { createEngine, type WorkerPort } from '../engine/client.ts';
import type { State } from '../state/state.ts';
import type { App, Place } from './app.ts';
import { firstState, openDrafts } from './beginning.ts';
import { caretMoved } from './caret.ts';
import { createChecking } from './checking.ts';
import { namesBroughtBack } from './opened-names.ts';
import { createPace } from './pace.ts';
import { createRenderer } from './render.ts';
import { createSchedule } from './schedule.ts';
import { createSettling } from './settling.ts';

export interface Created {
  readonly app: App;
  readonly plain: TextArea;
  /** What the code view of the text area, or the one that takes its place, tells. */
  readonly events: CodeEvents;
  /** Writes a draft that waits to be written. */
  flush(): void;
  /** Settles when the page has next shown a result, or why there is none. */
  shown(): Promise<void>;
}

export function createApp(root: HTMLElement, area: HTMLTextAreaElement): Created {
  const place = (root.dataset.place ?? 'page') as Place;
  const drafts = openDrafts(place);
  const pace = createPace(() => performance.now());
  let state = firstState(area, root.dataset.property, place, drafts);
  let ready: (() => void) | undefined;
  const events = { changed, moved: () => caretMoved(app), refused };
  const plain = createTextArea(area, events);

  const app: App = {
    root,
    place,
    repository: root.dataset.repository ?? '',
    drafts,
    engine: createEngine(
      () => new Worker(new URL('../engine/worker.ts', import.meta.url), { type: 'module' }) as WorkerPort,
    ),
    code: plain,
    practices: {},
    verifications: null,
    state: () => state,
    set(change) {
      const names = (Object.keys(change) as (keyof State)[]).filter((name) => change[name] !== state[name]);
      const isShared = names.some((name) => name === 'text' || name === 'name' || name === 'settings');
      state = { ...state, ...(isShared && { share: null }), ...change };
      if (names.includes('settings') || names.includes('checked')) settling.later();
      const { wait, both } = pace.of(names);
      schedule(wait, both);
    },
    say(text) {
      const region = root.querySelector('[role="status"]');
      if (region && region.textContent !== text) region.textContent = text;
    },
    check: () => check(),
  };
  const settling = createSettling(app);
  const check = createChecking(app);
  const renderer = createRenderer(app);
  const schedule = createSchedule(renderer.frame, () => {
    renderer.rest();
    if (state.checked || state.notice || state.text.trim() === '') ready?.();
  });
  return {
    app,
    plain,
    events,
    flush: () => settling.flush(),
    shown: () => new Promise((resolve) => (ready = resolve)),
  };

  function changed(text: string, canUndo: boolean, back: boolean): void {
    if (text === state.text) return;
    pace.changed();
    app.set({ ...(back && namesBroughtBack(app, text)), text, done: null, canUndo });
    app.check();
    settling.later();
  }

  function refused(bytes: number): void {
    app.set({ notice: { kind: 'too-large', bytes } });
  }
}
