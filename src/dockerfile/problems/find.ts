import { isEscape } from '../directives.ts';
import { CommandNode, HealthcheckNode } from '../nodes/commands.ts';
import { CopyNode } from '../nodes/copy.ts';
import type { Reading } from '../reading.ts';
import type { Directive, Dockerfile, Instruction, Problem } from '../tree.ts';
import { checkArguments } from './arguments.ts';
import { checkFlags } from './flags.ts';
import { checkHealthcheck } from './healthcheck.ts';
import { checkLines } from './lines.ts';
import { reporter } from './problem.ts';
import { checkTexts } from './texts.ts';

/**
 * What BuildKit's parser refuses or warns of, in source order. Of so many first instructions as `known` says, the
 * problems are known.
 */
export function findProblems(
  dockerfile: Dockerfile,
  { duplicates, blanks }: Pick<Reading, 'duplicates' | 'blanks'>,
  known: { readonly instructions: number; readonly problems: readonly Problem[] },
): readonly Problem[] {
  const problems: Problem[] = [];
  checkDirectives(dockerfile.directives, duplicates, problems);
  checkLines(dockerfile.source, reporter(null, problems));
  for (const problem of known.problems) problems.push(problem);
  for (const instruction of dockerfile.instructions.slice(known.instructions)) {
    const report = reporter(instruction, problems);
    for (const blank of blanks.get(instruction) ?? []) {
      report('empty-continuation', blank, 'empty continuation line');
    }
    for (const { operator, name, terminator } of instruction.heredocs) {
      if (terminator === null) report('unterminated-heredoc', operator, `unterminated heredoc ${name}`);
    }
    checkInstruction(instruction, dockerfile.escape, problems);
  }
  if (dockerfile.instructions.length === 0) {
    reporter(null, problems)('no-instructions', { start: 0, end: 0 }, 'file with no instructions');
  }
  return problems.sort((a, b) => a.start - b.start);
}

function checkDirectives(
  directives: readonly Directive[],
  duplicates: readonly Directive[],
  problems: Problem[],
): void {
  const report = reporter(null, problems);
  for (const { name, value } of directives) {
    if (name === 'escape' && !isEscape(value.text)) {
      report('invalid-directive', value, `invalid escape token '${value.text}' does not match \` or \\`);
    }
  }
  for (const directive of duplicates) {
    report('duplicate-directive', directive, `only one ${directive.name} parser directive can be used`);
  }
}

function checkInstruction(outermost: Instruction, escape: '\\' | '`', problems: Problem[]): void {
  let instruction: Instruction | null = outermost;
  while (instruction !== null) {
    const report = reporter(instruction, problems);
    if ('unknown' in instruction) {
      report('unknown-instruction', instruction.keyword, `unknown instruction: ${instruction.keyword.text}`);
      return;
    }
    const none = instruction.name === 'HEALTHCHECK' && instruction.type?.text.toUpperCase() === 'NONE';
    if (!none) checkFlags(instruction, report);
    if (hasOtherValues(instruction)) {
      const detail = 'when using JSON array syntax, arrays must be comprised of strings only';
      report('invalid-json', instruction.argument, detail);
    } else {
      checkArguments(instruction, report);
      checkTexts(instruction, escape, report);
      if (instruction.name === 'HEALTHCHECK') checkHealthcheck(instruction, report);
    }
    instruction = instruction.name === 'ONBUILD' ? instruction.trigger : null;
    if (instruction?.name === 'ONBUILD') return;
  }
}

/** Its JSON form has values that are no strings. */
function hasOtherValues(instruction: Instruction): boolean {
  const hasForm =
    instruction instanceof CommandNode || instruction instanceof CopyNode || instruction instanceof HealthcheckNode;
  return hasForm && (instruction.formReading?.otherValues ?? false);
}
