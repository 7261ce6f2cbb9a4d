/** Calls of package managers in the RUNs of stages. */
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Stage } from '../../model/types.ts';

/** A package manager called with a subcommand: `apt-get -qq install -y curl`. */
export interface Invocation {
  readonly stage: Stage;
  readonly instruction: InstructionOf<'RUN'>;
  readonly command: SimpleCommand;
  readonly subcommand: ShellWord;
  /** Behind the subcommand, without flags and their values. */
  readonly operands: readonly ShellWord[];
}

/** Calls of these managers with one of these subcommands, in the order of the file. */
export function invocations(
  stages: readonly Stage[],
  managers: readonly string[],
  subcommands: readonly string[],
): readonly Invocation[] {
  return stages.flatMap((stage) =>
    stage.commands(managers, subcommands).flatMap(({ command, instruction }) => {
      const [subcommand, ...operands] = command.operands;
      return subcommand ? [{ stage, instruction, command, subcommand, operands }] : [];
    }),
  );
}

/** The invocation a command is, with any subcommand; null where it has none. */
export function subcommandOf(command: SimpleCommand): string | null {
  return command.operands[0]?.value ?? null;
}
