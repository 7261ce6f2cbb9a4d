/** Findings as decorations and gutter markers, and how those become others when some findings have changed. */
import { RangeSet, type ChangeDesc, type EditorState, type Range } from '@codemirror/state';
import { Decoration, GutterMarker, type DecorationSet } from '@codemirror/view';
import type { Finding } from '../../checker/types.ts';
import { severities, type Severity } from '../../rules/define.ts';
import { mark as drawing, severityWords } from '../marks.ts';
import { patch } from '../markup/patch.ts';
import { findingKey } from '../state/findings.ts';

export interface Marks {
  /** As they were when they were marked; where they stand now is in `places`. */
  readonly findings: readonly Finding[];
  readonly current: string | null;
  /** Start and end of each finding, moved along with the text. */
  readonly places: readonly number[];
  readonly decorations: DecorationSet;
  readonly gutter: RangeSet<GutterMarker>;
}

export const noMarks: Marks = {
  findings: [],
  current: null,
  places: [],
  decorations: Decoration.none,
  gutter: RangeSet.empty,
};

/** One severity, one marker: a line whose findings change keeps its drawing. */
export class SeverityMarker extends GutterMarker {
  readonly severity: Severity;
  constructor(severity: Severity) {
    super();
    this.severity = severity;
  }
  override eq(other: SeverityMarker): boolean {
    return other.severity === this.severity;
  }
  override toDOM(): Node {
    const element = document.createElement('span');
    element.className = this.severity;
    patch(element, [drawing(this.severity)]);
    return element;
  }
}

export function moved(marks: Marks, changes: ChangeDesc): Marks {
  return {
    ...marks,
    places: marks.places.map((place, index) => changes.mapPos(place, index % 2 === 0 ? 1 : -1)),
    decorations: marks.decorations.map(changes),
    gutter: marks.gutter.map(changes),
  };
}

/** The marks of other findings; the same marks where those say nothing else. Only what is different is made anew. */
export function withFindings(
  marks: Marks,
  state: EditorState,
  findings: readonly Finding[],
  current: string | null,
): Marks {
  const before = current === marks.current ? marks : noMarks;
  const { head, tail } = same(before, findings);
  const kept = before.findings.length - tail;
  const added = findings.slice(head, findings.length - tail);
  if (before === marks && added.length === 0 && head === kept) return marks;
  const { doc } = state;
  const gone = new Set(before.findings.slice(head, kept));
  const places = before.places.slice(2 * head, 2 * kept).map((place) => Math.min(place, doc.length));
  for (const finding of added) places.push(...visible(state, finding));
  const lines = new Set(places.map((place) => doc.lineAt(place).from));
  const first = places.reduce((one, other) => Math.min(one, other), doc.length);
  const last = places.reduce((one, other) => Math.max(one, other), 0);
  const changed = { filterFrom: doc.lineAt(first).from, filterTo: doc.lineAt(last).to };
  return {
    findings: [...before.findings.slice(0, head), ...added, ...before.findings.slice(kept)],
    current,
    places: findings.flatMap(({ range }) => [range.start.offset, range.end.offset]),
    decorations: before.decorations.update({
      ...changed,
      filter: (_from, _to, { spec }) => !gone.has((spec as Spec).finding),
      add: added.flatMap((finding) => decorationsOf(state, finding, current)),
      sort: true,
    }),
    gutter: before.gutter.update({
      ...changed,
      filter: (from) => !lines.has(doc.lineAt(from).from),
      add: markersOf(state, findings, lines),
      sort: true,
    }),
  };
}

/** How many findings, from the first and from the last on, are marked already. */
function same({ findings: marked, places }: Marks, findings: readonly Finding[]) {
  const isMarked = (index: number, finding: Finding) => {
    const one = marked[index]!;
    const { start, end } = finding.range;
    return (
      places[2 * index] === start.offset &&
      places[2 * index + 1] === end.offset &&
      one.message === finding.message &&
      one.severity === finding.severity &&
      one.rule === finding.rule
    );
  };
  const most = Math.min(marked.length, findings.length);
  let head = 0;
  while (head < most && isMarked(head, findings[head]!)) head += 1;
  let tail = 0;
  while (tail < most - head && isMarked(marked.length - 1 - tail, findings.at(-1 - tail)!)) tail += 1;
  return { head, tail };
}

/** What a decoration knows besides its looks: whose it is. */
interface Spec {
  readonly finding: Finding;
}

/** What is typed at the end of a marked word is marked with it, as the next result mostly says too. */
function decorationsOf(state: EditorState, finding: Finding, current: string | null): readonly Range<Decoration>[] {
  const [start, end] = visible(state, finding);
  const isCurrent = findingKey(finding) === current;
  const underline = Decoration.mark({
    class: `mark-${finding.severity}${isCurrent ? ' mark-current' : ''}`,
    inclusiveEnd: true,
    finding,
  });
  const decorations = words(state, start, end).map(([from, to]) => underline.range(from, to));
  if (isCurrent)
    decorations.push(Decoration.line({ class: 'cm-current', finding }).range(state.doc.lineAt(start).from));
  return decorations;
}

/** A range line by line, without indentation and what joins the lines. */
function words(state: EditorState, start: number, end: number): readonly (readonly [number, number])[] {
  const lines: (readonly [number, number])[] = [];
  for (let at = start; at < end;) {
    const line = state.doc.lineAt(at);
    const text = state.sliceDoc(at, Math.min(end, line.to));
    const kept =
      end > line.to
        ? text
            .trimEnd()
            .replace(/[\\`]$/, '')
            .trimEnd()
        : text;
    const from = at + (at === line.from ? kept.length - kept.trimStart().length : 0);
    if (from < at + kept.length) lines.push([from, at + kept.length]);
    at = line.to + 1;
  }
  return lines;
}

/** The markers of those lines, given by their starts, on which findings begin. */
function markersOf(
  state: EditorState,
  findings: readonly Finding[],
  lines: ReadonlySet<number>,
): readonly Range<GutterMarker>[] {
  const worst = new Map<number, Severity>();
  for (const finding of findings) {
    const { from } = state.doc.lineAt(visible(state, finding)[0]);
    if (!lines.has(from)) continue;
    const other = worst.get(from);
    if (other === undefined || severities.indexOf(finding.severity) < severities.indexOf(other))
      worst.set(from, finding.severity);
  }
  return [...worst].map(([from, severity]) => new SeverityMarker(severity).range(from));
}

/** A finding with an empty range marks the word it stands at, so that there is something to see. */
function visible(state: EditorState, { range }: Finding): readonly [number, number] {
  const start = Math.min(range.start.offset, state.doc.length);
  const end = Math.min(Math.max(range.end.offset, start), state.doc.length);
  if (end > start) return [start, end];
  const line = state.doc.lineAt(start);
  return start < line.to ? [start, start + 1] : [Math.max(line.from, start - 1), start];
}

/** What the gutter says of a line: the findings that stand there now. */
export function labelAt({ findings, places }: Marks, from: number, to: number): string {
  return findings
    .filter((_, index) => places[2 * index]! >= from && places[2 * index]! <= to)
    .map((finding) => `${severityWords[finding.severity]}: ${finding.message.replaceAll('`', '')}`)
    .join('\n');
}
