import type { Dockerfile, Instruction } from '../../dockerfile/tree.ts';
import type { Edit } from '../define.ts';
import { newlineOf } from './line-before.ts';

/** Adds a line behind an instruction, beside edits of the instruction itself: of edits that meet only one would count. */
export function withLineBehind(
  { lines: { start, end } }: Instruction,
  line: string,
  edits: readonly Edit[],
  { source }: Dockerfile,
): readonly Edit[] {
  const newline = newlineOf(source);
  const [only] = edits;
  if (only && edits.length === 1 && only.start === start && only.end >= end)
    return [{ start, end: only.end, text: only.end > end ? `${line}${newline}` : line }];
  const last = edits.find((edit) => edit.end === end);
  if (!last) return [...edits, { start: end, end, text: `${newline}${line}` }];
  return edits.map((edit) => (edit === last ? { ...edit, text: `${edit.text}${newline}${line}` } : edit));
}
