/** Names of texts that took one another's place: where undo brings a text back, its name comes with it. */
import type { State } from '../state/state.ts';
import type { App } from './app.ts';

type Named = Pick<State, 'text' | 'name' | 'names'>;

const openings = new WeakMap<App, (readonly [before: Named, after: Named])[]>();

/** A text is about to take the place of the one on show. */
export function rememberNames(app: App, after: Named): void {
  const before = app.state();
  if (before.name === after.name || before.text === after.text) return;
  const { text, name, names } = before;
  openings.set(app, [...(openings.get(app) ?? []), [{ text, name, names }, after]]);
}

/** The names of a text that undo or redo brings back; nothing where it is still the file on show. */
export function namesBroughtBack(app: App, text: string): Partial<State> {
  const { text: current, name, names } = app.state();
  for (const [before, after] of openings.get(app)?.toReversed() ?? []) {
    const isUndo = after.name === name && after.text === current && before.text === text;
    if (!isUndo && !(before.name === name && before.text === current && after.text === text)) continue;
    const to = isUndo ? before : after;
    if (names.includes(to.name)) return { name: to.name };
    return { name: to.name, names: to.names.includes(to.name) ? to.names : [to.name] };
  }
  return {};
}
