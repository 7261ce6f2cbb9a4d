/** The small drawings beside a word: severities and verdicts, on a 16 grid. */
import { marks, type Drawing } from '../site/glyphs.ts';
import { h, type Markup } from './markup/markup.ts';
import type { Severity } from '../rules/define.ts';

const unknown: Drawing = { grid: 16, line: 'M5 6a3 3 0 1 1 4.3 2.7C8.4 9.2 8 9.7 8 10.7m0 1.5v1.6' };
const drawings = {
  error: marks.error,
  warning: marks.warning,
  info: marks.info,
  style: marks.style,
  holds: marks.holds,
  broken: marks.broken,
  unknown,
};

export type MarkName = keyof typeof drawings;

/** A mark without its word; the word has to stand beside it, or in a label. */
export function mark(name: MarkName): Markup {
  const { line, fill, knockout }: Drawing = drawings[name];
  return h(
    'svg',
    { class: 'mark', width: '1rem', height: '1rem', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    line !== undefined && h('path', { d: line }),
    fill !== undefined && h('path', { d: fill, class: 'filled' }),
    knockout !== undefined && h('path', { d: knockout, class: 'knocked-out' }),
  );
}

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
  style: 'Style',
};

/** Mark and word of a severity, as a mark on the reader's own file. */
export function severityLabel(severity: Severity): Markup {
  return h('span', { class: `severity ${severity}` }, mark(severity), severityWords[severity]);
}
