import { HASH, LESS_THAN, skipSpace } from './characters.ts';
import { readHeredocs } from './heredocs.ts';
import { continuationAt, LogicalLine, lineTextEnd } from './logical-line.ts';
import { createNode } from './nodes/create.ts';
import type { NodeParts } from './nodes/node.ts';
import type { Comment, Instruction, Span } from './tree.ts';

/** An instruction with what was read along with it. */
export interface ReadInstruction {
  readonly instruction: Instruction;
  /** Comments between its lines. */
  readonly inside: readonly Comment[];
  /** Blank lines between its lines. */
  readonly blanks: readonly Span[];
  /** Start of the line behind it. */
  readonly next: number;
}

const NOTHING: readonly never[] = [];

/** Reads the instruction whose text starts at `start`, in the line that starts at `lineStart`. */
export function readInstruction(
  source: string,
  lineStart: number,
  start: number,
  escape: number,
  comments: readonly Comment[],
): ReadInstruction {
  const pieces: number[] = [];
  let inside: Comment[] | null = null;
  let blanks: Span[] | null = null;
  let mayHoldHeredoc = false;
  let from = start;
  let next = lineStart;
  let lastEnd = start;
  for (;;) {
    const newline = source.indexOf('\n', from);
    const lineEnd = newline < 0 ? source.length : newline;
    next = newline < 0 ? source.length : newline + 1;
    const end = lineTextEnd(source, from, lineEnd);
    lastEnd = end;
    const first = pieces.length === 0;
    const text = first ? from : skipSpace(source, from, end);
    let continued = true;
    if (!first && text === end) (blanks ??= []).push({ start: from, end });
    else if (!first && source.charCodeAt(text) === HASH) (inside ??= []).push(readComment(source, text, end, true));
    else {
      const continuation = continuationAt(source, from, end, escape);
      continued = continuation >= 0;
      const pieceEnd = continued ? continuation : end;
      pieces.push(from, pieceEnd);
      mayHoldHeredoc ||= holdsLessThan(source, from, pieceEnd);
    }
    if (!continued || next === source.length) break;
    from = next;
  }
  const line = new LogicalLine(source, pieces);
  const parts: NodeParts = {
    line,
    from: skipSpace(line.text, 0, line.text.length),
    escape,
    comments,
    lines: { start: lineStart, end: lastEnd },
    onbuild: null,
    heredocs: NOTHING,
  };
  const read = { instruction: createNode(parts), inside: inside ?? NOTHING, blanks: blanks ?? NOTHING, next };
  if (!mayHoldHeredoc || !line.text.includes('<<') || !takesHeredocs(read.instruction)) return read;
  const { heredocs, next: behind } = readHeredocs(source, line, next);
  if (heredocs.length === 0) return read;
  const lastLineEnd = lineTextEnd(source, next, endOfLine(source, behind));
  const lines = { start: lineStart, end: Math.max(lastLineEnd, heredocs.at(-1)!.end) };
  return { ...read, instruction: createNode({ ...parts, lines, heredocs }), next: behind };
}

/** Reads `# …` from `start` to `end`. */
export function readComment(source: string, start: number, end: number, inside: boolean): Comment {
  return { start, end, text: source.slice(start + 1, end).trim(), inside };
}

function holdsLessThan(source: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (source.charCodeAt(index) === LESS_THAN) return true;
  return false;
}

/** RUN, COPY and ADD, also behind one ONBUILD, but not in JSON form. */
function takesHeredocs(instruction: Instruction): boolean {
  const taker = instruction.name === 'ONBUILD' && 'trigger' in instruction ? instruction.trigger : instruction;
  if (taker === null || !(taker.name === 'RUN' || taker.name === 'COPY' || taker.name === 'ADD')) return false;
  return 'form' in taker && taker.form?.kind === 'shell';
}

/** Where the line that ends before `next` has its line break. */
function endOfLine(source: string, next: number): number {
  return source[next - 1] === '\n' ? next - 1 : next;
}
