/** The findings as marks in the text and in the gutter. Between a keystroke and the next result they move along with the text. */
import {
  RangeSet,
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  Transaction,
  type Range,
} from '@codemirror/state';
import { Decoration, EditorView, gutter, GutterMarker, type DecorationSet } from '@codemirror/view';
import type { Finding } from '../../checker/types.ts';
import type { Severity } from '../../rules/define.ts';
import { mark as drawing, severityWords } from '../marks.ts';
import { patch } from '../markup/patch.ts';
import { findingKey } from '../state/findings.ts';

interface Marks {
  readonly findings: readonly Finding[];
  readonly current: string | null;
  /** Start and end of each finding, moved along with the text. */
  readonly places: readonly number[];
  readonly decorations: DecorationSet;
  readonly gutter: RangeSet<GutterMarker>;
}

/** Marks of a result of exactly the text in the editor. */
const setMarks = StateEffect.define<{
  readonly findings: readonly Finding[];
  readonly current: string | null;
}>();

class SeverityMarker extends GutterMarker {
  readonly severity: Severity;
  readonly label: string;
  constructor(severity: Severity, label: string) {
    super();
    this.severity = severity;
    this.label = label;
  }
  override eq(other: SeverityMarker): boolean {
    return other.severity === this.severity && other.label === this.label;
  }
  override toDOM(): Node {
    const element = document.createElement('span');
    element.className = this.severity;
    element.title = this.label;
    patch(element, [drawing(this.severity)]);
    return element;
  }
}

const field = StateField.define<Marks>({
  create: () => ({ findings: [], current: null, places: [], decorations: Decoration.none, gutter: RangeSet.empty }),
  update(marks, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(setMarks)) return build(transaction.state, effect.value.findings, effect.value.current);
    if (!transaction.docChanged) return marks;
    const { changes } = transaction;
    return {
      ...marks,
      places: marks.places.map((place, index) => changes.mapPos(place, index % 2 === 0 ? 1 : -1)),
      decorations: marks.decorations.map(changes),
      gutter: marks.gutter.map(changes),
    };
  },
  provide: (self) => EditorView.decorations.from(self, (marks) => marks.decorations),
});

const order: readonly Severity[] = ['error', 'warning', 'info', 'style'];

function build(state: EditorState, findings: readonly Finding[], current: string | null): Marks {
  const decorations: Range<Decoration>[] = [];
  const lines = new Map<number, Finding[]>();
  for (const finding of findings) {
    const [start, end] = visible(state, finding);
    const line = state.doc.lineAt(start);
    const key = findingKey(finding);
    const isCurrent = key === current;
    const underline = Decoration.mark({ class: `mark-${finding.severity}${isCurrent ? ' mark-current' : ''}` });
    for (const [from, to] of words(state, start, end)) decorations.push(underline.range(from, to));
    if (isCurrent) decorations.push(Decoration.line({ class: 'cm-current' }).range(line.from));
    const list = lines.get(line.from);
    if (list) list.push(finding);
    else lines.set(line.from, [finding]);
  }
  const markers = [...lines].map(([at, list]) => new SeverityMarker(worst(list), label(list)).range(at));
  return {
    findings,
    current,
    places: placesOf(findings),
    decorations: Decoration.set(decorations, true),
    gutter: RangeSet.of(markers, true),
  };
}

/** A range line by line, without indentation and what joins the lines. */
function words(state: EditorState, start: number, end: number): readonly (readonly [number, number])[] {
  const lines: (readonly [number, number])[] = [];
  for (let at = start; at < end;) {
    const line = state.doc.lineAt(at);
    const text = state.sliceDoc(at, Math.min(end, line.to));
    const kept = end > line.to ? text.replace(/\s*[\\`]?\s*$/, '') : text;
    const from = at + (at === line.from ? kept.length - kept.trimStart().length : 0);
    if (from < at + kept.length) lines.push([from, at + kept.length]);
    at = line.to + 1;
  }
  return lines;
}

function placesOf(findings: readonly Finding[]): readonly number[] {
  return findings.flatMap(({ range }) => [range.start.offset, range.end.offset]);
}

/** Whether the marks already say what these findings say; most keys move them and change nothing else. */
function saysTheSame(state: EditorState, findings: readonly Finding[], current: string | null): boolean {
  const marks = state.field(field);
  if (marks.current !== null || current !== null || marks.findings.length !== findings.length) return false;
  const places = placesOf(findings);
  return (
    places.every((place, index) => place === marks.places[index]) &&
    findings.every((finding, index) => {
      const before = marks.findings[index];
      return (
        before?.message === finding.message && before.severity === finding.severity && before.rule === finding.rule
      );
    })
  );
}

/** A finding with an empty range marks the word it stands at, so that there is something to see. */
function visible(state: EditorState, { range }: Finding): readonly [number, number] {
  const start = Math.min(range.start.offset, state.doc.length);
  const end = Math.min(Math.max(range.end.offset, start), state.doc.length);
  if (end > start) return [start, end];
  const line = state.doc.lineAt(start);
  return start < line.to ? [start, start + 1] : [Math.max(line.from, start - 1), start];
}

function worst(findings: readonly Finding[]): Severity {
  return order.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'style';
}

function label(findings: readonly Finding[]): string {
  return findings
    .map((finding) => `${severityWords[finding.severity]}: ${finding.message.replaceAll('`', '')}`)
    .join('\n');
}

const marksGutter = gutter({
  class: 'cm-marks',
  markers: (view) => view.state.field(field).gutter,
  initialSpacer: () => new SeverityMarker('info', ''),
});

export const findingMarks: Extension = [field, marksGutter];

/** The last findings an editor was given. */
const given = new WeakMap<EditorView, readonly Finding[]>();

/** Shows the findings of exactly the text in the editor. */
export function showFindings(view: EditorView, findings: readonly Finding[], current: string | null): void {
  given.set(view, findings);
  if (saysTheSame(view.state, findings, current)) return;
  view.dispatch({ effects: setMarks.of({ findings, current }), annotations: Transaction.addToHistory.of(false) });
}

export function markedFindings(view: EditorView): readonly Finding[] {
  return given.get(view) ?? [];
}
