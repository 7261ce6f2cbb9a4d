import { CARRIAGE_RETURN, SPACE, TAB } from './characters.ts';
import { lastAtMost, type CharacterMap } from './text.ts';

/** One instruction's text, its continued lines joined as BuildKit joins them: nothing is put between them. */
export class LogicalLine implements CharacterMap {
  readonly source: string;
  /** Start and end offsets of the pieces in turn: `[start, end, start, end, …]`; at least one piece, any may be empty. */
  readonly pieces: readonly number[];
  #text: string | null = null;
  #textStarts: number[] | null = null;

  constructor(source: string, pieces: readonly number[]) {
    this.source = source;
    this.pieces = pieces;
  }

  get text(): string {
    if (this.#text === null) {
      const { source, pieces } = this;
      if (pieces.length === 2) this.#text = source.slice(pieces[0], pieces[1]);
      else {
        const parts: string[] = [];
        for (let index = 0; index < pieces.length; index += 2) {
          parts.push(source.slice(pieces[index], pieces[index + 1]));
        }
        this.#text = parts.join('');
      }
    }
    return this.#text;
  }

  locate(index: number): number {
    const { pieces } = this;
    if (pieces.length === 2) return pieces[0]! + index;
    const starts = (this.#textStarts ??= textStarts(pieces));
    const piece = lastAtMost(starts, index);
    return pieces[2 * piece]! + index - starts[piece]!;
  }
}

function textStarts(pieces: readonly number[]): number[] {
  const starts: number[] = [];
  let length = 0;
  for (let index = 0; index < pieces.length; index += 2) {
    starts.push(length);
    length += pieces[index + 1]! - pieces[index]!;
  }
  return starts;
}

/**
 * Where the escape character that continues a line stands, or -1: the last character of `from … to` that is no
 * blank, unless another one stands before it.
 */
export function continuationAt(source: string, from: number, to: number, escape: number): number {
  let index = to - 1;
  while (index >= from) {
    const code = source.charCodeAt(index);
    if (code !== SPACE && code !== TAB) break;
    index--;
  }
  if (index < from || source.charCodeAt(index) !== escape) return -1;
  return index > from && source.charCodeAt(index - 1) === escape ? -1 : index;
}

/** Where a line's text ends: before `\n`, `\r\n`, or any number of `\r` before it. `to` is the offset of the `\n` or the end. */
export function lineTextEnd(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && source.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
  return end;
}
