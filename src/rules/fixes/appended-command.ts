import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import type { Fix } from '../define.ts';

/** `command`, with `sudo` where the other one needed it: the user of the step may be anybody. */
export function asSameUser({ wrappers }: SimpleCommand, command: string): string {
  return wrappers.includes('sudo') ? `sudo ${command}` : command;
}

/**
 * Adds a command behind the last one of a RUN: `… && command`, or a line of its own in a heredoc. Null where the script ends in
 * something that `&&` would not be behind: a list with `||` or `;`, a loop, a command in the background.
 */
export function appendedCommand(stage: Stage, run: InstructionOf<'RUN'>, command: string, title: string): Fix | null {
  const [script] = stage.scripts(run);
  if (!script || script.ast.errors?.length || script.ast.commands.some(({ background }) => background)) return null;
  const last = script.ast.commands.at(-1);
  if (!last) return null;
  const { end } = script.span(last.pos, last.end);
  const edit = (text: string): Fix => ({ title, safety: 'safe', edits: [{ start: end, end, text }] });
  if (isHeredoc(run, end)) return edit(`\n${command}`);
  const { command: list } = last;
  const isChain = list.type === 'Command' || (list.type === 'AndOr' && list.operators.every((one) => one === '&&'));
  return isChain && run.heredocs.length === 0 ? edit(` && ${command}`) : null;
}

function isHeredoc({ heredocs: [heredoc] }: InstructionOf<'RUN'>, end: number): boolean {
  return heredoc !== undefined && heredoc.body.start <= end && end <= heredoc.body.end;
}
