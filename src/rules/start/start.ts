/** What happens when a container starts: the command of the image and the script it runs, where that can be seen. */
import { once } from '../../dockerfile/notes.ts';
import { isPosixLike } from '../../dockerfile/shell/language.ts';
import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { MainCommand, Stage } from '../../model/types.ts';
import { visibleScript } from './visible-script.ts';

export interface Start {
  readonly instruction: InstructionOf<'CMD' | 'ENTRYPOINT'>;
  /**
   * What the shell that is the main process reads: the text of a shell form, of `["sh", "-c", "…"]`, or of a start script that
   * stands in this file. Null where the main process is no shell, or its script cannot be seen.
   */
  readonly script: ShellScript | null;
  /** Path of the start script; null where the text stands in the instruction itself. */
  readonly file: string | null;
  /** The commands of the script, in order; without a script, the command itself. */
  readonly commands: readonly SimpleCommand[];
  /** An init stands in front (`tini --`): signals reach what it starts. */
  readonly init: boolean;
}

const inits = new Set(['tini', 'tini-static', 'docker-init', 'dumb-init', 'catatonit']);
const shells = new Set(['sh', 'bash', 'ash', 'dash', 'ksh', 'zsh']);

/** Null where the file sets no command for this stage, or a base image brings its first word. */
export const startOf = once((stage: Stage): Start | null => {
  const main = stage.mainCommand;
  if (!main?.instruction) return null;
  const { instruction, commands } = main;
  if (instruction.form.kind === 'shell') {
    const script = stage.scripts(instruction)[0] ?? null;
    return { instruction, script, file: null, commands, init: false };
  }
  const [command, ...nested] = commands;
  if (!command) return null;
  const init = command.wrappers.some((name) => inits.has(name));
  const text = nested[0]?.script;
  if (text) return { instruction, script: text, file: null, commands: nested, init };
  const file = scriptPath(command, main);
  const script = file === null ? null : visibleScript(stage, file, instruction);
  if (!script || !isPosixLike(script.language))
    return { instruction, script: null, file: null, commands: [command], init };
  return { instruction, script, file, commands: script.commands, init };
});

/** The file a command runs: itself, or the operand of the shell. */
function scriptPath(command: SimpleCommand, { argv }: MainCommand): string | null {
  const { name } = command;
  if (name === null) return null;
  if (shells.has(name)) return command.operands[0]?.value ?? null;
  return argv.find((word) => word === name || word.endsWith(`/${name}`)) ?? null;
}
