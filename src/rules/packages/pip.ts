/** Calls of pip, by itself and through `python -m`. */
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import { takesValue } from '../../dockerfile/shell/value-flags.ts';
import type { Stage } from '../../model/types.ts';

const versions = ['', '2', '3', '2.6', '2.7', ...Array.from({ length: 13 }, (_, minor) => `3.${minor + 3}`)];
const pips = new Set(versions.map((version) => `pip${version}`));
const pythons = new Set(versions.map((version) => `python${version}`));

/** The program names the rules about pip look at. */
export const pipPrograms: readonly string[] = [...pips, ...pythons];

export interface PipCall {
  readonly stage: Stage;
  readonly instruction: InstructionOf<'RUN'>;
  readonly command: SimpleCommand;
  /** Index in `command.args` of the subcommand. */
  readonly at: number;
  readonly subcommand: ShellWord;
  /** Behind the subcommand, flags included. */
  readonly args: readonly ShellWord[];
}

/** The subcommand of a command that is pip; null where it is something else. */
export function pipCall(stage: Stage, instruction: InstructionOf<'RUN'>, command: SimpleCommand): PipCall | null {
  const start = firstArgument(command);
  if (start === null) return null;
  let at = start;
  for (let flag = writtenAt(command, at); flag.startsWith('-'); flag = writtenAt(command, at))
    at += takesValue('pip', flag) ? 2 : 1;
  const subcommand = command.args[at];
  if (!subcommand) return null;
  return { stage, instruction, command, at, subcommand, args: command.args.slice(at + 1) };
}

function writtenAt({ args }: SimpleCommand, index: number): string {
  const word = args[index];
  return word?.value ?? word?.text ?? '';
}

/** Every `pip install` of the stage, in order. */
export function pipInstalls(stage: Stage): readonly PipCall[] {
  return stage
    .commands(pipPrograms)
    .map(({ command, instruction }) => pipCall(stage, instruction, command))
    .filter((call): call is PipCall => call?.subcommand.value === 'install');
}

/** Every `pipx install` of the stage, in order; those with `--spec` left out, which says what is installed. */
export function pipxInstalls(stage: Stage): readonly PipCall[] {
  return stage.commands('pipx', ['install']).flatMap(({ command, instruction }) => {
    const at = command.args.findIndex(({ value }) => value === 'install');
    const subcommand = command.args[at];
    if (!subcommand || command.has('--spec')) return [];
    return [{ stage, instruction, command, at, subcommand, args: command.args.slice(at + 1) }];
  });
}

/** Flags of pipx with a value that pip does not know. */
const pipxFlags = new Set(['--suffix', '--pip-args', '--preinstall', '--backend']);

/** What pip is asked to install: words that are no flags and no values of flags. */
export function requirements({ command, args }: PipCall): readonly ShellWord[] {
  const words: ShellWord[] = [];
  for (let index = 0; index < args.length; index++) {
    const word = args[index]!;
    const text = word.value ?? word.text;
    if (!text.startsWith('-') || text === '-') words.push(word);
    else if (takesValue('pip', text) || (command.name === 'pipx' && pipxFlags.has(text))) index++;
  }
  return words;
}

/** Where pip's own arguments begin; null where the command is not pip. */
function firstArgument({ name, args }: SimpleCommand): number | null {
  if (name === null) return null;
  if (pips.has(name)) return 0;
  if (!pythons.has(name)) return null;
  const module = args.findIndex(({ value }) => value === '-m');
  return module >= 0 && args[module + 1]?.value === 'pip' ? module + 2 : null;
}
