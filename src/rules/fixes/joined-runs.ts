import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import type { Edit } from '../define.ts';

type Run = InstructionOf<'RUN'>;

/** Commands that act on those behind them in the same script. */
export const lasting: ReadonlySet<string> = new Set(
  'cd pushd export set exit exec umask . source trap alias ulimit'.split(' '),
);

/** More than this between two instructions is more than blank lines. */
const mostBetween = 100;

/**
 * Joins two RUNs with `&&`. Null where one of them is more than a list with `&&`, where a command of the first would act on the
 * second, and where something stands between them.
 */
export function joinedRuns(stage: Stage, before: Run, run: Run, source: string): Edit | null {
  if (run.start - before.end > mostBetween || source.slice(before.end, run.start).trim() !== '') return null;
  if (![before, run].every((one) => isChain(stage, one)) || before.onbuild || run.onbuild) return null;
  if (stage.commandsOf(before).some(({ name }) => name === null || lasting.has(name))) return null;
  return { start: before.end, end: run.form.start, text: ' && ' };
}

function isChain(stage: Stage, run: Run): boolean {
  const [script] = stage.scripts(run);
  if (run.form.kind !== 'shell' || run.flags.length > 0 || run.heredocs.length > 0 || !script) return false;
  const [first, second] = script.ast.commands;
  if (!first || second || first.background || script.ast.errors?.length || /[;#]\s*$/.test(script.text.text))
    return false;
  return first.command.type === 'AndOr' ? first.command.operators.every((one) => one === '&&') : true;
}
