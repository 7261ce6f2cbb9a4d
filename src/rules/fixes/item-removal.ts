import type { Dockerfile, Instruction, Span } from '../../dockerfile/tree.ts';
import type { Edit } from '../define.ts';
import { lineRemoval } from './line-removal.ts';

/** Takes one of the words of an instruction out, with what stands between it and its neighbour; the last one with the instruction. */
export function itemRemoval(
  items: readonly Span[],
  item: Span,
  instruction: Instruction,
  dockerfile: Dockerfile,
): Edit {
  const index = items.indexOf(item);
  if (items.length === 1) return lineRemoval(instruction.onbuild ?? instruction, dockerfile);
  return index === 0
    ? { start: item.start, end: items[1]!.start, text: '' }
    : { start: items[index - 1]!.end, end: item.end, text: '' };
}
