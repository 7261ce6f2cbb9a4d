import type { Dockerfile, Instruction } from '../../dockerfile/tree.ts';
import type { Edit } from '../define.ts';

/** Puts a line in front of an instruction and of the comments directly above it. */
export function lineBefore({ comments, lines }: Instruction, line: string, { source }: Dockerfile): Edit {
  const start = comments[0] ? source.lastIndexOf('\n', comments[0].start - 1) + 1 : lines.start;
  return { start, end: start, text: `${line}${newlineOf(source)}` };
}

/** The line ending of the file. */
export function newlineOf(source: string): string {
  const at = source.indexOf('\n');
  return at > 0 && source[at - 1] === '\r' ? '\r\n' : '\n';
}
