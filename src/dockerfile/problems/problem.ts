import type { Instruction, Problem, Span } from '../tree.ts';

/** Takes the problems of one instruction. */
export type Report = (code: Problem['code'], span: Span, detail: string) => void;

/** From the start of the first to the end of the last. */
export function spanning(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}

/** A report that adds to `problems`. */
export function reporter(instruction: Instruction | null, problems: Problem[]): Report {
  return (code, { start, end }, detail) => problems.push({ code, start, end, detail, instruction });
}
