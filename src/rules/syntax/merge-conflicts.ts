/** What a merge that was not finished leaves in a file. */
import type { Dockerfile, Instruction, Span } from '../../dockerfile/tree.ts';

export interface MergeConflict {
  /** The `<<<<<<<` it begins with. */
  readonly mark: Span;
  /** Both versions, with the instruction that is cut in two and the rest of it. */
  readonly span: Span;
  /** What stands there as instructions. */
  readonly instructions: readonly Instruction[];
}

/** From each line with `<<<<<<<` to the next with `>>>>>>>`. In a heredoc they may be text. `unknown` are no instructions. */
export function mergeConflicts(
  { source, instructions }: Dockerfile,
  unknown: ReadonlySet<Instruction>,
): readonly MergeConflict[] {
  const found: MergeConflict[] = [];
  let index = 0;
  let end = 0;
  let first = -1;
  let mark: Span | null = null;
  for (const { 0: line, index: start } of source.matchAll(/^(?:<{7}|>{7})(?=\s|$).*/gm)) {
    while (index < instructions.length && instructions[index]!.lines.end < start) index++;
    const around = instructions[index];
    if (!around || start >= (around.heredocs[0]?.body.start ?? source.length) || start < end) continue;
    if (line.startsWith('<')) {
      if (mark === null) first = index;
      mark ??= { start, end: start + '<<<<<<<'.length };
      continue;
    }
    if (mark === null) continue;
    const begin = Math.min(mark.start, instructions[first]!.start);
    let last = index;
    // The rest of an instruction that is cut in two.
    if (begin < mark.start) while (isRest(instructions[last + 1])) last++;
    end = instructions[last]!.end;
    found.push({ mark, span: { start: begin, end }, instructions: instructions.slice(first, last + 1) });
    mark = null;
  }
  return found;

  function isRest(one: Instruction | undefined): boolean {
    return one !== undefined && unknown.has(one) && one.keyword.text !== '<<<<<<<';
  }
}
