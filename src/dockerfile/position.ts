import { lastAtMost } from './text.ts';
import type { Position } from './tree.ts';

/** Lines of a source, found when first asked for. */
export class LineTable {
  readonly #source: string;
  #starts: number[] | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  position(offset: number): Position {
    const starts = (this.#starts ??= lineStarts(this.#source));
    const within = Math.max(0, Math.min(offset, this.#source.length));
    const line = lastAtMost(starts, within);
    return { line: line + 1, column: within - starts[line]! + 1, offset: within };
  }
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let newline = source.indexOf('\n'); newline >= 0; newline = source.indexOf('\n', newline + 1)) {
    starts.push(newline + 1);
  }
  return starts;
}
