/** Steps that put another program in the place of `/bin/sh`. */
import { once } from '../../dockerfile/notes.ts';
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Instruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';

/** Programs that may do it. */
export const shellReplacers = ['ln', 'mv', 'cp', 'dpkg-reconfigure'] as const;

/** `ln -sf /bin/bash /bin/sh`, `dpkg-reconfigure dash`. */
export function replacesSystemShell({ name, operands }: SimpleCommand): boolean {
  if (name === 'dpkg-reconfigure') return operands.some(({ value }) => value === 'dash');
  return operands.at(-1)?.value === '/bin/sh' && (name === 'ln' || operands.length > 1);
}

/** Whether `/bin/sh` is still the one of the base image when this instruction begins. */
export function hasFirstShell(stage: Stage, { start }: Instruction): boolean {
  return start <= replacedBy(stage).end;
}

/** The end of the first instruction that replaces the shell; before the stage where one it is built on does. */
const replacedBy = once((stage: Stage): { readonly end: number } => {
  if (stage.parent && replacedBy(stage.parent).end < Infinity) return { end: -1 };
  const first = stage
    .commands([...shellReplacers])
    .find(({ command, instruction }) => !instruction.onbuild && replacesSystemShell(command));
  return { end: first?.instruction.end ?? Infinity };
});
