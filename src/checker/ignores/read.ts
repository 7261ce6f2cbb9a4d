/** Finds the ignore comments of a file, ours and those of other tools. */
import type { Dockerfile, Instruction, Span } from '../../dockerfile/tree.ts';
import { buildkit } from './buildkit.ts';
import { checkov } from './checkov.ts';
import { dockerfileUtils } from './dockerfile-utils.ts';
import { dockerlinter } from './dockerlinter.ts';
import { hadolint } from './hadolint.ts';
import { kics } from './kics.ts';
import { linesBelow } from './lines-below.ts';
import { ours } from './ours.ts';
import { semgrep } from './semgrep.ts';
import { sonar } from './sonar.ts';
import { trivy } from './trivy.ts';
import type { Ignore, IgnoreInputs, IgnoreReader, PlacedComment, Places } from './types.ts';

/** The tools whose comments are honoured. */
export const readers: readonly IgnoreReader[] = [
  ours,
  hadolint,
  buildkit,
  trivy,
  checkov,
  kics,
  semgrep,
  sonar,
  dockerlinter,
  dockerfileUtils,
];

/** A word that every comment some tool may be interested in has. */
const telling = /ignore|skip|nosem|NOSONAR|kics-scan|check/i;

export function readIgnores(dockerfile: Dockerfile, inputs: IgnoreInputs): readonly Ignore[] {
  const places = placesOf(dockerfile);
  const found: Ignore[] = readers.flatMap((reader) => reader.inputs?.(places, inputs) ?? []);
  for (const directive of dockerfile.directives) {
    for (const reader of readers) found.push(...(reader.directive?.(directive, places, inputs) ?? []));
  }
  for (const placed of placedComments(dockerfile)) {
    // To the other tools a comment between the lines of an instruction is text.
    const about = placed.comment.inside ? [ours] : readers;
    for (const reader of about) found.push(...(reader.comment?.(placed, places, inputs) ?? []));
  }
  return found;
}

/** The comments that may ask for something, with what stands around them. */
export function placedComments(dockerfile: Dockerfile): readonly PlacedComment[] {
  const comments = dockerfile.comments.filter((comment) => telling.test(comment.text));
  if (comments.length === 0) return [];
  const lines = linesBelow(comments, dockerfile.source);
  const above = new Map<number, { instruction: Instruction; adjacent: boolean }>();
  for (const instruction of dockerfile.instructions) {
    const block = instruction.comments;
    block.forEach(({ start }, index) => above.set(start, { instruction, adjacent: index === block.length - 1 }));
  }
  const first = dockerfile.instructions[0]?.start ?? Infinity;
  return comments.map((comment) => ({
    comment,
    instruction: above.get(comment.start)?.instruction ?? null,
    adjacent: above.get(comment.start)?.adjacent ?? false,
    line: lines.get(comment) ?? null,
    inHead: comment.start < first,
  }));
}

function placesOf(dockerfile: Dockerfile): Places {
  const file: Span = { start: 0, end: Infinity };
  let stages: Map<Instruction, Span> | null = null;
  return {
    file,
    stage(from) {
      stages ??= stageSpans(dockerfile.instructions);
      return stages.get(from) ?? null;
    },
  };
}

function stageSpans(instructions: readonly Instruction[]): Map<Instruction, Span> {
  const froms = instructions.filter(({ name }) => name === 'FROM');
  return new Map(froms.map((from, index) => [from, { start: from.start, end: froms[index + 1]?.start ?? Infinity }]));
}
