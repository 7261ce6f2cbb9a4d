/** Caret and findings: the finding under the caret is the current one, and a finding leads to its place. */
import { findingAt, findingKey, inOrder, neighbour, ofProperty } from '../state/findings.ts';
import { lineEnd, lineNumber, lineStart } from '../state/lines.ts';
import { findingOf, isFresh, pageOfFindings } from '../state/state.ts';
import { severityWords } from '../marks.ts';
import type { App } from './app.ts';
import { mark } from './checking.ts';

/** Follows the caret. */
export function caretMoved(app: App): void {
  const { text, checked } = app.state();
  const offset = app.code.selection().head;
  const finding = checked && isFresh(app.state()) ? findingAt(checked.result.findings, offset) : null;
  const caret = {
    offset,
    line: lineNumber(text, offset),
    column: offset - lineStart(text, offset) + 1,
    stage: stageAt(text, offset),
  };
  select(app, finding ? findingKey(finding) : null, { caret, told: null });
}

/** Makes a finding the current one and shows it in the list, without moving the focus. */
export function select(app: App, key: string | null, more: object = {}): void {
  const before = app.state().current;
  app.set({ current: key, ...more });
  if (key === before) return;
  mark(app);
  if (key !== null) bringIntoList(app, key);
  if (key !== null) requestAnimationFrame(() => row(app, key)?.scrollIntoView({ block: 'nearest' }));
}

/** A long list is shown in parts; the part with the finding is shown too. */
function bringIntoList(app: App, key: string): void {
  const { checked, order, property, listed } = app.state();
  if (!checked || checked.result.findings.length <= listed) return;
  const shown = inOrder(ofProperty(checked.result.findings, property), order);
  const at = shown.findIndex((finding) => findingKey(finding) === key);
  if (at >= listed) app.set({ listed: Math.ceil((at + 1) / pageOfFindings) * pageOfFindings });
}

/** Puts the caret on a finding. Without the focus, which on a touch screen would bring up the keyboard, where said. */
export function goTo(app: App, key: string, focus = true): void {
  const finding = findingOf(app.state(), key);
  if (!finding) return;
  app.code.go(finding.range.start.offset, focus);
  select(app, key);
}

/** F8 and Shift-F8, and Next: through the findings on show, each of them said. */
export function walk(app: App, direction: 'next' | 'previous', focus = true): void {
  const { checked, current, caret, property } = app.state();
  if (!checked) return;
  const finding = neighbour(ofProperty(checked.result.findings, property), caret.offset, direction, current);
  if (!finding) return;
  goTo(app, findingKey(finding), focus);
  const { severity, range, message } = finding;
  app.say(`${severityWords[severity]}, line ${range.start.line}: ${message.replaceAll('`', '')}`);
}

/** The list item of a finding. */
export function row(app: App, key: string): HTMLElement | null {
  return app.root.querySelector(`[data-finding="${CSS.escape(key)}"].finding`);
}

/** `Stage 2, node:latest`: the last FROM above the caret. */
function stageAt(text: string, offset: number): string | null {
  const stages = [...text.slice(0, lineEnd(text, offset)).matchAll(/^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(\S+)/gim)];
  const last = stages.at(-1);
  return last ? `Stage ${stages.length}, ${last[1]}` : null;
}
