import type { Directive, Dockerfile, Instruction, Problem, Span } from '../tree.ts';

/** What BuildKit's parser refuses or warns of, in source order. */
export function findProblems(
  _dockerfile: Dockerfile,
  _duplicates: readonly Directive[],
  _blanks: ReadonlyMap<Instruction, readonly Span[]>,
): readonly Problem[] {
  return [];
}
