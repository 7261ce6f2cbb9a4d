import type { Dockerfile, Instruction } from '../../dockerfile/tree.ts';
import type { Edit } from '../define.ts';

/** Takes out an instruction with all its lines and the line break behind them. */
export function lineRemoval({ lines }: Instruction, { source }: Dockerfile): Edit {
  const newline = source.indexOf('\n', lines.end);
  return { start: lines.start, end: newline < 0 ? source.length : newline + 1, text: '' };
}
