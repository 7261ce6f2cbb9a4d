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
  /** The word in front of it, where the subcommand is one of that: `group` in `dnf group install`. */
  readonly group?: ShellWord;
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

/** Words of yum and dnf with subcommands of their own. */
export const rpmGroups: readonly string[] = ['group', 'groups', 'module'];

/** Calls of yum and dnf, `dnf group install` and `dnf module install` among them. */
export function rpmInvocations(
  stages: readonly Stage[],
  managers: readonly string[],
  subcommands: readonly string[],
): readonly Invocation[] {
  const grouped = invocations(stages, managers, rpmGroups).flatMap((call) => {
    const [subcommand, ...operands] = call.operands;
    if (!subcommand || !subcommands.includes(subcommand.value ?? '')) return [];
    return [{ ...call, group: call.subcommand, subcommand, operands }];
  });
  return [...invocations(stages, managers, subcommands), ...grouped];
}
