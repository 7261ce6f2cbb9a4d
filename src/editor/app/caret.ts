/** Caret and findings: the finding under the caret is the current one, and a finding leads to its place. */
import { findingAt, findingKey, neighbour } from '../state/findings.ts';
import { findingOf, isFresh } from '../state/state.ts';
import type { App } from './app.ts';
import { mark } from './checking.ts';

/** Follows the caret. */
export function caretMoved(app: App): void {
  const { text, checked } = app.state();
  const offset = app.code.selection().head;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = lineNumber(text, lineStart);
  const finding = checked && isFresh(app.state()) ? findingAt(checked.result.findings, offset) : null;
  const caret = { offset, line, column: offset - lineStart + 1, stage: stageAt(text, offset) };
  select(app, finding ? findingKey(finding) : null, { caret });
}

/** Makes a finding the current one and shows it in the list, without moving the focus. */
export function select(app: App, key: string | null, more: object = {}): void {
  const before = app.state().current;
  app.set({ current: key, ...more });
  if (key === before) return;
  mark(app);
  if (key !== null) requestAnimationFrame(() => row(app, key)?.scrollIntoView({ block: 'nearest' }));
}

/** Puts the caret on a finding. */
export function goTo(app: App, key: string): void {
  const finding = findingOf(app.state(), key);
  if (!finding) return;
  app.code.go(finding.range.start.offset);
  select(app, key);
}

/** F8 and Shift-F8. */
export function walk(app: App, direction: 'next' | 'previous'): void {
  const { checked, current, caret } = app.state();
  if (!checked) return;
  const from = findingOf(app.state(), current)?.range.start.offset ?? caret.offset;
  const finding = neighbour(checked.result.findings, from, direction);
  if (finding) goTo(app, findingKey(finding));
}

/** The list item of a finding. */
export function row(app: App, key: string): HTMLElement | null {
  return app.root.querySelector(`[data-finding="${CSS.escape(key)}"].finding`);
}

function lineNumber(text: string, lineStart: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < lineStart; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** `Stage 2, node:latest`: the last FROM above the caret. */
function stageAt(text: string, offset: number): string | null {
  const lineEnd = text.indexOf('\n', offset);
  const stages = [
    ...text.slice(0, lineEnd === -1 ? text.length : lineEnd).matchAll(/^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(\S+)/gim),
  ];
  const last = stages.at(-1);
  return last ? `Stage ${stages.length}, ${last[1]}` : null;
}
