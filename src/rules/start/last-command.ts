/** The command a script ends with. */
import type { CommandNode, PipelineNode, Statement } from 'unbash';
import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';

/** The program the script ends with, if it runs in the foreground and is no function of the script. */
export function lastCommand({ ast }: ShellScript, commands: readonly SimpleCommand[]): SimpleCommand | null {
  const node = ast.errors?.length ? null : lastOf(ast.commands);
  const last = commands.find((command) => command.node !== null && command.node === node);
  const isFunction = ast.commands.some(
    ({ command }) => command.type === 'Function' && command.name.value === last?.name,
  );
  return last && !isFunction ? last : null;
}

function lastOf(statements: readonly Statement[]): CommandNode | null {
  const last = statements.at(-1);
  return !last || last.background ? null : lastOfPipeline(last.command);
}

function lastOfPipeline(node: PipelineNode | Statement['command']): CommandNode | null {
  if (node.type === 'Pipeline') return null;
  if (node.type === 'AndOr') return lastOfPipeline(node.commands.at(-1)!);
  if (node.type === 'BraceGroup') return lastOf(node.body.commands);
  return node;
}
