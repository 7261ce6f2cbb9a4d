/** Fixes and ignores: previewed, applied as one step of undo, never on a text they were not made for. */
import type { Edit, Fix } from '../../rules/define.ts';
import { difference } from '../state/edits.ts';
import { findingOf, isFresh } from '../state/state.ts';
import type { FixScope } from '../engine/protocol.ts';
import type { App } from './app.ts';
import { row, select } from './caret.ts';
import { inputOf, message } from './checking.ts';
import { focusText } from './focus.ts';

/** Opens or closes a part of a finding. */
export function toggle(app: App, key: string, part: 'fix' | 'ignore'): void {
  const { opened } = app.state();
  if (opened?.key === key && opened.part === part) {
    app.set({ opened: null });
    return;
  }
  select(app, key, { opened: { key, part, fix: 0, preview: null, reason: '' } });
  if (part === 'fix') void preview(app, key, 0);
  else requestAnimationFrame(() => row(app, key)?.querySelector('input')?.focus());
}

/** Another one of a finding's fixes. */
export function chooseFix(app: App, index: number): void {
  const { opened } = app.state();
  if (!opened) return;
  app.set({ opened: { ...opened, fix: index, preview: null } });
  void preview(app, opened.key, index);
}

async function preview(app: App, key: string, index: number): Promise<void> {
  const state = app.state();
  const finding = findingOf(state, key);
  const fix = finding?.fixes[index];
  if (!finding || !fix || !isFresh(state)) return;
  const answer = await app.engine.ask('preview', { ...inputOf(state), finding, fix }).catch(() => null);
  const { opened } = app.state();
  if (answer && opened?.key === key && opened.fix === index) app.set({ opened: { ...opened, preview: answer } });
}

/** Applies the fix on show. */
export function applyOpened(app: App): void {
  const { opened } = app.state();
  const fix = findingOf(app.state(), opened?.key ?? null)?.fixes[opened?.fix ?? 0];
  if (!fix || !isFresh(app.state())) return;
  app.set({ opened: null, current: null });
  apply(app, fix.edits, gapOf(fix), `Fixed: ${fix.title}.`);
}

/** Opens the fix of the finding under the caret (Ctrl/⌘ .), and puts the focus on its button. */
export function fixUnderCaret(app: App): void {
  const { current, opened } = app.state();
  const finding = findingOf(app.state(), current);
  if (!finding || current === null) {
    tell(app, 'No finding under the caret.');
    return;
  }
  if (finding.fixes.length === 0) {
    tell(app, 'This finding has no fix.');
    return;
  }
  if (opened?.key !== current || opened.part !== 'fix') toggle(app, current, 'fix');
  requestAnimationFrame(() =>
    requestAnimationFrame(() => row(app, current)?.querySelector<HTMLElement>('.fix .primary')?.focus()),
  );
}

/** Says and shows why a key did nothing. */
function tell(app: App, told: string): void {
  app.set({ told });
  app.say(told);
}

/** Fixes all safe findings, or all of one rule. */
export async function fixAll(app: App, scope: FixScope): Promise<void> {
  const state = app.state();
  try {
    const { source } = await app.engine.ask('fix', { ...inputOf(state), scope });
    if (app.state().text !== state.text) return;
    const edit = difference(state.text, source);
    if (!edit) {
      app.say('There was nothing to fix.');
      return;
    }
    app.set({ opened: null, current: null });
    apply(app, [edit], null, 'Fixed.');
  } catch (error) {
    app.set({ notice: { kind: 'failed', text: `The fix failed: ${message(error)}` } });
  }
}

/** Writes the ignore comment of the form on show. */
export async function writeIgnore(app: App): Promise<void> {
  const state = app.state();
  const { opened } = state;
  const finding = findingOf(state, opened?.key ?? null);
  if (!opened || !finding || !isFresh(state)) return;
  try {
    const edit = await app.engine.ask('ignore', { ...inputOf(state), finding, reason: opened.reason });
    if (app.state().text !== state.text) return;
    app.set({ opened: null, current: null });
    apply(app, [edit], null, `${finding.rule} is ignored here.`);
  } catch (error) {
    app.set({ notice: { kind: 'failed', text: `The comment was not written: ${message(error)}` } });
  }
}

export function undo(app: App): void {
  app.code.undo();
  app.say('Undone.');
}

/** Where the gap of a fix stands in the new text; null where it has none. */
function gapOf(fix: Fix): { anchor: number; head: number } | null {
  if (fix.gap === undefined) return null;
  let shift = 0;
  for (const edit of fix.edits.toSorted((one, other) => one.start - other.start)) {
    const at = edit.text.indexOf(fix.gap);
    if (at !== -1) return { anchor: edit.start + shift + at, head: edit.start + shift + at + fix.gap.length };
    shift += edit.text.length - (edit.end - edit.start);
  }
  return null;
}

/** Edits as one step of undo, which is offered below the text. A gap to fill in is selected. */
function apply(app: App, edits: readonly Edit[], gap: { anchor: number; head: number } | null, done: string): void {
  const first = edits.reduce((least, edit) => Math.min(least, edit.start), Infinity);
  app.code.edit(edits, gap ?? { anchor: first, head: first });
  if (gap) app.code.focus();
  else focusText(app);
  app.set({ done });
  app.say(`${done.replaceAll('`', '')} Undo takes it back.`);
}
