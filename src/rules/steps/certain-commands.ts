/** The commands of a RUN that run whatever happens before them, as long as nothing fails. */
import type { AndOr, Statement } from 'unbash';
import { once } from '../../dockerfile/notes.ts';
import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';

/** What asks a question, so that what stands behind its `&&` may not run. */
const questions = new Set('[ test command which type hash grep id exit return true false'.split(' '));

/** Whether the command is one of the step itself: in no branch, loop or function, not behind `||`, in no script inside of it. */
export function isCertain(command: SimpleCommand, run: InstructionOf<'RUN'>, stage: Stage): boolean {
  if (command.node === null) return stage.commandsOf(run)[0] === command;
  return stage.scripts(run).includes(command.script) && certainIn(command.script).has(command);
}

const certainIn = once(({ ast, commands }: ShellScript): ReadonlySet<SimpleCommand> => {
  const nodes = new Set<unknown>(ast.commands.flatMap(nodesOf));
  const end = commands.findIndex(({ name }) => name === 'exit' || name === 'return');
  return new Set(commands.slice(0, end < 0 ? undefined : end).filter(({ node }) => nodes.has(node)));
});

function nodesOf({ command, background }: Statement): readonly (Statement['command'] | AndOr['commands'][number])[] {
  if (background) return [];
  if (command.type !== 'AndOr') return [command];
  const { commands, operators } = command;
  const last = commands.findIndex(
    (node, index) =>
      node.type !== 'Command' || questions.has(node.name?.text ?? '') || (operators[index] ?? '&&') !== '&&',
  );
  return last < 0 ? commands : commands.slice(0, operators[last] === '||' ? last : last + 1);
}
