/** A Dockerfile as it stands in a page before the editor has loaded: highlighted, and marked at the ranges of its findings. */
import { highlightTree, tagHighlighter, tags } from '@lezer/highlight';
import type { Finding } from '../../checker/types.ts';
import { severities, type Severity } from '../../rules/define.ts';
import { dockerfileLanguage } from '../code/language.ts';
import { h, type Child, type Markup } from '../markup/markup.ts';
import { mark as drawing, severityWords } from '../marks.ts';

const inks = tagHighlighter([
  { tag: tags.keyword, class: 'b' },
  { tag: tags.comment, class: 'i' },
  { tag: tags.meta, class: 'u' },
]);

interface Span {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** One element a line; offsets are those of the text. */
export function staticCode(text: string, findings: readonly Finding[]): Markup {
  const colours: Span[] = [];
  highlightTree(dockerfileLanguage.parser.parse(text), inks, (from, to, name) => colours.push({ from, to, name }));
  const marks = findings.map(({ severity, range }) => ({
    from: range.start.offset,
    to: Math.max(range.end.offset, range.start.offset + 1),
    name: severity,
  }));
  const lines: Markup[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const gravest = worst(findings.filter(({ range }) => range.start.line === lines.length + 1));
    lines.push(
      h('span', { class: 'line' }, gravest && gutterMark(gravest), ...pieces(text, start, end, colours, marks), '\n'),
    );
    start = end + 1;
  }
  return h('code', {}, ...lines);
}

function gutterMark(severity: Severity): Markup {
  return h('span', { class: `gutter-mark ${severity}`, title: severityWords[severity] }, drawing(severity));
}

function worst(findings: readonly Finding[]): Severity | null {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
}

function pieces(
  text: string,
  start: number,
  end: number,
  colours: readonly Span[],
  marks: readonly Span[],
): readonly Child[] {
  const cuts = new Set([start, end]);
  for (const { from, to } of [...colours, ...marks])
    for (const cut of [from, to]) if (cut > start && cut < end) cuts.add(cut);
  const points = [...cuts].toSorted((one, other) => one - other);
  return points.slice(0, -1).map((from, index) => {
    const to = points[index + 1] ?? end;
    const covers = (span: Span) => span.from <= from && to <= span.to;
    const ink = colours.find(covers)?.name;
    const severity = severities.find((one) => marks.some((span) => span.name === one && covers(span)));
    const inked = ink === undefined ? text.slice(from, to) : h(ink, {}, text.slice(from, to));
    return severity === undefined ? inked : h('mark', { class: `mark-${severity}` }, inked);
  });
}
