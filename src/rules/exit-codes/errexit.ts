import type { ShellScript } from '../../dockerfile/shell/types.ts';
import type { Instruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';

/** Whether the script stops at a command that fails: by SHELL, its `#!` line, or `set -e` anywhere in it. */
export function stopsAtFailure(stage: Stage, instruction: Instruction, { text, commands }: ShellScript): boolean {
  if (/^#!.*\s-[a-z]*e/.test(text.text) || stage.shellAt(instruction).options.has('errexit')) return true;
  return commands.some(
    (command) =>
      command.name === 'set' &&
      (command.has('-e') ||
        command.operands.some(({ value }) => value === 'errexit') ||
        command.args.some(({ value }) => value === 'errexit')),
  );
}
