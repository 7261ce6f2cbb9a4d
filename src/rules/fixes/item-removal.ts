import type { Dockerfile, Instruction, Span } from '../../dockerfile/tree.ts';
import type { Edit } from '../define.ts';
import { lineRemoval } from './line-removal.ts';

/**
 * Takes one of the words of an instruction out, with what stands between it and its neighbour; the last one with the
 * instruction. The items are all there are, in the order of the source.
 */
export function itemRemoval(
  items: readonly Span[],
  item: Span,
  instruction: Instruction,
  dockerfile: Dockerfile,
): Edit {
  if (items.length === 1) return lineRemoval(instruction.onbuild ?? instruction, dockerfile);
  const index = indexAt(items, item.start);
  return index === 0
    ? { start: item.start, end: items[1]!.start, text: '' }
    : { start: items[index - 1]!.end, end: item.end, text: '' };
}

/** Of a long list nearly every item may be taken out, each by a fix of its own. */
function indexAt(items: readonly Span[], start: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
