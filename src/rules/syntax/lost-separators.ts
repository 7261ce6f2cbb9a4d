/** Backslashes that the builder's lexer drops from paths of Windows. */
import { INSTRUCTIONS } from '../../dockerfile/instructions.ts';
import type { Dockerfile, Instruction, Span, Text } from '../../dockerfile/tree.ts';

/** A text the builder evaluates: a path, or a value with paths in it. */
export interface Written {
  readonly text: Text;
  /** The string of JSON it stands in, and what that reads as. */
  readonly json: (Span & { readonly value: string }) | null;
  readonly isValue: boolean;
  /** A path in the build context. */
  readonly isSource: boolean;
}

/** A path that loses backslashes. */
export interface LostPath {
  readonly start: number;
  readonly end: number;
  readonly drive: boolean;
  /** Indices of the backslashes. */
  readonly at: readonly number[];
}

/** What of an instruction holds paths. */
export function writtenPaths(instruction: Instruction): readonly Written[] {
  switch (instruction.name) {
    case 'ENV':
    case 'ARG':
      return instruction.pairs.flatMap(({ value }) => (value ? [written(value, { isValue: true })] : []));
    case 'WORKDIR':
      return [written(instruction.argument)];
    case 'VOLUME':
      return instruction.form.kind === 'exec' ? [] : instruction.words.map((word) => written(word));
    case 'COPY':
    case 'ADD': {
      const { paths, destination, flags } = instruction;
      const context = !flags.some(({ name }) => name === 'from');
      return paths.map((path) =>
        written(path.text, { json: path.json ? path : null, isSource: context && path !== destination }),
      );
    }
    default:
      return [];
  }
}

function written(text: Text, more: Partial<Written> = {}): Written {
  return { text, json: null, isValue: false, isSource: false, ...more };
}

/** The text of the first line and the backslash at its end, where the next line begins with an instruction: no line to go on with. */
export function swallowing({ start, end }: Span, { source }: Dockerfile): string | null {
  const raw = source.slice(start, end);
  const found = /[\w.:]\\[ \t]*\r?\n[ \t]*([A-Z]+)\b/.exec(raw);
  return found && INSTRUCTIONS.has(found[1]!) ? raw.slice(0, found.index + 2) : null;
}

/** The paths of a text that lose backslashes; none where a backslash may be meant. */
export function lostPaths(text: string, isValue: boolean, windows: boolean): readonly LostPath[] {
  const dropped = droppedIn(text);
  if (dropped.length === 0) return [];
  let next = 0;
  return [...text.matchAll(isValue ? /[^\s;,"'=]+/g : /^[^]+$/g)].flatMap(({ 0: piece, index: start }) => {
    const end = start + piece.length;
    const from = next;
    while (dropped[next]! < end) next++;
    const drive = /^["']?[A-Za-z]:\\/.test(piece);
    const isPath = drive || ((windows || !isValue) && /[\w.%}]\\\w/.test(piece));
    return isPath && next > from ? [{ start, end, drive, at: dropped.slice(from, next) }] : [];
  });
}

/** Where a backslash goes away in front of a character that needs none. In double quotes that is the dollar sign only. */
function droppedIn(text: string): readonly number[] {
  const found: number[] = [];
  let quote = '';
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (character === '\\' && quote !== "'") {
      const next = text[index + 1] ?? '';
      if (next === '$' || (quote === '' && /^[\w.%]?$/.test(next))) found.push(index);
      index++;
    } else if (quote === '' ? character === '"' || character === "'" : character === quote) {
      quote = quote === '' ? character : '';
    }
  }
  return found;
}
