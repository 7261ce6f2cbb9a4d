import type { Dockerfile, Flag } from '../../dockerfile/tree.ts';
import type { Edit } from '../define.ts';

/** Takes out a flag of an instruction and the blanks behind it. */
export function flagRemoval({ start, end }: Flag, { source }: Dockerfile): Edit {
  const blanks = /[ \t]*/y;
  blanks.lastIndex = end;
  return { start, end: end + blanks.exec(source)![0].length, text: '' };
}
