import type { Span, Text } from './tree.ts';

/** Text with the source offset of each of its characters. */
export interface CharacterMap {
  readonly text: string;
  /** Source offset of the character `text[index]`, for an index below the length. */
  locate(index: number): number;
}

/** Text that stands in the source in several pieces. */
export class PiecewiseMap implements CharacterMap {
  readonly text: string;
  /** Where each piece starts: in the text, and in the source. */
  readonly #textStarts: readonly number[];
  readonly #sourceStarts: readonly number[];

  constructor(text: string, textStarts: readonly number[], sourceStarts: readonly number[]) {
    this.text = text;
    this.#textStarts = textStarts;
    this.#sourceStarts = sourceStarts;
  }

  locate(index: number): number {
    const piece = lastAtMost(this.#textStarts, index);
    if (piece < 0) return index;
    return this.#sourceStarts[piece]! + index - this.#textStarts[piece]!;
  }
}

/** Collects single characters and runs, each with its place, into a map. */
export class MapBuilder {
  #text = '';
  #next = -1;
  readonly #textStarts: number[] = [];
  readonly #sourceStarts: number[] = [];

  /** Adds `map.text.slice(from, to)`. */
  add(map: CharacterMap, from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const offset = map.locate(index);
      if (offset !== this.#next) {
        this.#textStarts.push(this.#text.length + index - from);
        this.#sourceStarts.push(offset);
      }
      this.#next = offset + 1;
    }
    this.#text += map.text.slice(from, to);
  }

  build(): PiecewiseMap {
    return new PiecewiseMap(this.#text, this.#textStarts, this.#sourceStarts);
  }
}

/** `map.text.slice(from, to)` as a `Text`. */
export class MappedText implements Text {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly #map: CharacterMap;
  readonly #from: number;

  /** `emptyAt` is the source offset an empty text stands at. */
  constructor(map: CharacterMap, from: number, to: number, emptyAt = 0) {
    this.#map = map;
    this.#from = from;
    this.text = map.text.slice(from, to);
    this.start = from < to ? map.locate(from) : emptyAt;
    this.end = from < to ? map.locate(to - 1) + 1 : emptyAt;
  }

  at(index: number): number {
    if (this.text === '' || index <= 0) return this.start;
    return index < this.text.length ? this.#map.locate(this.#from + index) : this.end;
  }

  span(from: number, to: number): Span {
    const start = this.at(from);
    return { start, end: to > from ? this.at(to - 1) + 1 : start };
  }
}

/** The index of the last entry that is at most `value`, or -1; `sorted` ascends. */
export function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
