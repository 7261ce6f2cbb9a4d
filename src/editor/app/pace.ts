/** How soon the page follows a change: what a key changes waits for the next key, all else is shown at once. */
import type { State } from '../state/state.ts';

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

/** Knows from the changes of the text whether somebody types. `clock` gives milliseconds. */
export function createPace(clock: () => number) {
  let lastChange = -Infinity;
  let typing = false;
  return {
    /** The text has changed. */
    changed(): void {
      const now = clock();
      typing = now - lastChange < together;
      lastChange = now;
    },
    /** Milliseconds the list may be put off where these change, and whether more than the list shows them. */
    of(names: readonly (keyof State)[]): { readonly wait: number; readonly both: boolean } {
      const isTyping = typing && clock() - lastChange < settled;
      const waits = names.every((name) => typed.has(name)) && (isTyping || !names.includes('checked'));
      return { wait: waits ? settled : 0, both: names.length === 0 || names.some((name) => !listed.has(name)) };
    },
  };
}
