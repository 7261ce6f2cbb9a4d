/** Options of apt set by a line in its configuration. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';

/**
 * Whether a RUN of the stage or of one it is built on, up to and with this one, writes the option into apt's configuration
 * (`echo 'APT::Install-Recommends "false";' > /etc/apt/apt.conf.d/…`), or APT_CONFIG names a file nobody can see.
 */
export function setsAptOption(
  stage: Stage,
  run: InstructionOf<'RUN'>,
  command: SimpleCommand,
  option: string,
): boolean {
  if (stage.variablesAt(run).has('APT_CONFIG')) return true;
  return stage.chain.some((one) =>
    one.withTriggers('RUN', 'COPY', 'ADD').some((instruction) => {
      if (one === stage && instruction.start > run.start) return false;
      const { text } = instruction.argument;
      const written = text.indexOf('apt.conf');
      if (written < 0) return false;
      if (instruction.name !== 'RUN') return true;
      return (
        text.includes(option) && (instruction !== run || instruction.argument.at(text.indexOf(option)) < command.start)
      );
    }),
  );
}
