/** The program a container is about: the main command, behind the shell that starts it. */
import { once } from '../../dockerfile/notes.ts';
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Stage } from '../../model/types.ts';
import { lastCommand } from './last-command.ts';
import { startOf, type Start } from './start.ts';

export interface MainProcess extends Start {
  /** The last command of the script, or the command itself; `exec "$@"` of a visible start script is what CMD says. */
  readonly command: SimpleCommand;
}

/** Null where the file sets no command, or the script ends in something else than a program in the foreground. */
export const mainProcessOf = once((stage: Stage): MainProcess | null => {
  const start = startOf(stage);
  if (!start) return null;
  const command = start.script ? lastCommand(start.script, start.commands) : (start.commands[0] ?? null);
  if (!command) return null;
  const { Cmd } = stage.config;
  if (start.file === null || !isArguments(command)) return { ...start, command };
  const [given] = Cmd?.instruction ? stage.commandsOf(Cmd.instruction) : [];
  return given ? { ...start, command: given } : null;
});

/** `exec "$@"`. */
function isArguments({ node, args }: SimpleCommand): boolean {
  const words = node?.args.length === 1 && node.name?.text === 'exec' ? node.args : [node?.name];
  const [word] = words;
  // In a heredoc whose variables BuildKit expands the dollar sign is escaped.
  return args.length === 0 && word !== undefined && /^"\\?\$@"$/.test(word.text);
}
