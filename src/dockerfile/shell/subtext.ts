import type { Span, Text } from '../tree.ts';

/** The part `[from, to)` of a text, as a text of its own. */
export function slice(text: Text, from: number, to: number): Text {
  return {
    ...text.span(from, to),
    text: text.text.slice(from, to),
    at: (index) => text.at(from + index),
    span: (a, b) => text.span(from + a, from + b),
  };
}

/**
 * What a piece of a text reads as after unquoting: `read[index]` stands at `origins[index]` of `text`;
 * `origins` has one entry more than `read` has characters, the end.
 */
export function reread(text: Text, read: string, origins: readonly number[]): Text {
  const origin = (index: number): number => origins[Math.min(Math.max(index, 0), read.length)] ?? 0;
  const at = (index: number): number => text.at(origin(index));
  const span = (from: number, to: number): Span =>
    to > from
      ? text.span(origin(from), Math.max(origin(to - 1) + 1, origin(from)))
      : text.span(origin(from), origin(from));
  return { ...text.span(origin(0), origin(read.length)), text: read, at, span };
}

/** A text that stands in the source as it is. `start` is the source offset of its first character. */
export function plainText(read: string, start: number): Text {
  return {
    start,
    end: start + read.length,
    text: read,
    at: (index) => start + index,
    span: (from, to) => ({ start: start + from, end: start + to }),
  };
}

/** A text of which only the place as a whole is known. */
export function opaqueText(read: string, place: Span): Text {
  const whole = { start: place.start, end: place.end };
  return { ...whole, text: read, at: (index) => (index < read.length ? place.start : place.end), span: () => whole };
}
