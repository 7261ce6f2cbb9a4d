/** Spans that belong to something, searchable by place. */
import type { Span } from '../dockerfile/tree.ts';

/** Answers in logarithmic time which of many spans shares characters with another one. */
export class SpanIndex<T> {
  readonly #entries: readonly { readonly span: Span; readonly value: T }[];
  /** By entry: the index of the one that reaches furthest among those up to it. */
  readonly #furthest: readonly number[];

  constructor(values: readonly T[], spanOf: (value: T) => Span) {
    this.#entries = values.map((value) => ({ span: spanOf(value), value })).sort((a, b) => a.span.start - b.span.start);
    let furthest = 0;
    this.#furthest = this.#entries.map(({ span }, index) => {
      if (span.end > this.#entries[furthest]!.span.end) furthest = index;
      return furthest;
    });
  }

  /** A value whose span shares a character with this one; an empty span touches what it stands in or beside. */
  over(span: Span): T | null {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const { start } = this.#entries[middle]!.span;
      if (start < span.end || start <= span.start) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return null;
    const candidate = this.#entries[this.#furthest[low - 1]!]!;
    return share(candidate.span, span) ? candidate.value : null;
  }
}

function share(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}
