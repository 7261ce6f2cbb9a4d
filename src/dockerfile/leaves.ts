import { BYTE_ORDER_MARK, CARRIAGE_RETURN, isSpace, NEWLINE } from './characters.ts';
import { InstructionNode } from './nodes/node.ts';
import type { Dockerfile, Instruction, Leaf, Span } from './tree.ts';

/** Every character of the source once, in order. */
export function leavesOf(dockerfile: Dockerfile): readonly Leaf[] {
  const marks: Leaf[] = [];
  const { source } = dockerfile;
  if (source.charCodeAt(0) === BYTE_ORDER_MARK) marks.push({ kind: 'bom', start: 0, end: 1 });
  for (const { start, end } of dockerfile.directives) marks.push({ kind: 'directive', start, end });
  for (const { start, end } of dockerfile.comments) marks.push({ kind: 'comment', start, end });
  for (const instruction of dockerfile.instructions) markInstruction(instruction, marks);
  marks.sort((a, b) => a.start - b.start);
  return fillGaps(source, marks, dockerfile.escape.charCodeAt(0));
}

function markInstruction(instruction: Instruction, marks: Leaf[]): void {
  let current: Instruction | null = instruction;
  while (current !== null) {
    const pieces: readonly number[] = current instanceof InstructionNode ? current.line.pieces : [];
    mark('keyword', current.keyword, pieces, marks);
    for (const flag of current.flags) mark('flag', flag, pieces, marks);
    const trigger: Instruction | null = current.name === 'ONBUILD' ? current.trigger : null;
    if (trigger === null) for (const word of current.words) mark('word', word, pieces, marks);
    current = trigger;
  }
  for (const { body, terminator } of instruction.heredocs) {
    if (body.end > body.start) marks.push({ kind: 'heredoc', start: body.start, end: body.end });
    if (terminator !== null) marks.push({ kind: 'heredoc-end', start: terminator.start, end: terminator.end });
  }
}

/** One leaf for each piece of the line that a text stands in. */
function mark(kind: Leaf['kind'], span: Span, pieces: readonly number[], marks: Leaf[]): void {
  let piece = 2 * pieceOf(pieces, span.start);
  for (; piece < pieces.length && pieces[piece]! < span.end; piece += 2) {
    const start = Math.max(span.start, pieces[piece]!);
    const end = Math.min(span.end, pieces[piece + 1]!);
    if (end > start) marks.push({ kind, start, end });
  }
}

function pieceOf(pieces: readonly number[], offset: number): number {
  let low = 0;
  let high = pieces.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[2 * middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function fillGaps(source: string, marks: readonly Leaf[], escape: number): Leaf[] {
  const leaves: Leaf[] = [];
  let offset = 0;
  for (const leaf of marks) {
    fillGap(source, offset, leaf.start, escape, leaves);
    leaves.push(leaf);
    offset = leaf.end;
  }
  fillGap(source, offset, source.length, escape, leaves);
  return leaves;
}

function fillGap(source: string, from: number, to: number, escape: number, leaves: Leaf[]): void {
  let start = from;
  while (start < to) {
    const kind = gapKind(source, start, escape);
    let end = start + 1;
    if (kind === 'newline') end = source.indexOf('\n', start) + 1;
    else if (kind !== 'continuation') while (end < to && gapKind(source, end, escape) === kind) end++;
    leaves.push({ kind, start, end });
    start = end;
  }
}

function gapKind(source: string, index: number, escape: number): 'newline' | 'blank' | 'continuation' | 'word' {
  const code = source.charCodeAt(index);
  if (code === NEWLINE || (code === CARRIAGE_RETURN && source.charCodeAt(index + 1) === NEWLINE)) return 'newline';
  if (isSpace(code)) return 'blank';
  return code === escape ? 'continuation' : 'word';
}
