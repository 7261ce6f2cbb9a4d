/** Loops around the program a container starts. */
import type { Statement } from 'unbash';
import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';

export interface EndlessLoop {
  /** Positions in the text of the script. */
  readonly pos: number;
  readonly end: number;
  readonly kind: 'while' | 'until';
  /** Commands of the body; for `until program`, the program in front of them. */
  readonly commands: readonly SimpleCommand[];
}

/** The loop a script ends with and never leaves by itself; `until` counts whatever its condition. Null for any other end. */
export function endlessLoop({ ast, commands, text }: ShellScript): EndlessLoop | null {
  const statement = ast.errors?.length ? undefined : ast.commands.at(-1);
  if (!statement || statement.background) return null;
  const { command } = statement;
  const loop = command.type === 'Redirected' ? command.command : command;
  if (loop.type !== 'While' && loop.type !== 'ArithmeticFor') return null;
  const { pos, end, body } = loop;
  if (loop.type === 'ArithmeticFor') {
    return loop.test === undefined ? { pos, end, kind: 'while', commands: within(commands, body) } : null;
  }
  const condition = text.text.slice(loop.clause.pos, loop.clause.end).replace(/(?<![;\s])[;\s]+$/, '');
  if (loop.kind === 'while' && !/^(?:true|:|1|\[ 1 \]|\[\[ 1 \]\]|\(\( ?1 ?\)\))$/.test(condition)) return null;
  if (loop.kind === 'while' || condition === 'false')
    return { pos, end, kind: 'while', commands: within(commands, body) };
  return { pos, end, kind: 'until', commands: within(commands, { pos: loop.clause.pos, end }) };
}

function within(
  commands: readonly SimpleCommand[],
  { pos, end }: Pick<Statement, 'pos' | 'end'>,
): readonly SimpleCommand[] {
  return commands.filter(({ node }) => node !== null && pos <= node.pos && node.end <= end);
}
