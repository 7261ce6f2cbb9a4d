import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';

/** Something in the script that may make the step root after all. */
const elevation =
  /\b(?:sudo|doas|su|gosu|su-exec|pkexec|runuser|fakeroot|proot|unshare|chroot|setpriv)\b|\bRootDir|\bDir(?:::|=)/i;

/** Whether a step of another user may do its work as root all the same. */
export function mayBeRoot(stage: Stage, run: InstructionOf<'RUN'>): boolean {
  return elevation.test(stage.shellAt(run).argv.join(' ')) || elevation.test(textOfStep(stage, run));
}

/** What a RUN runs, as written: its text and that of its here-document. */
export function textOfStep(stage: Stage, run: InstructionOf<'RUN'>): string {
  return run.heredocs.length > 0
    ? `${run.argument.text}\n${stage.scripts(run)[0]?.text.text ?? ''}`
    : run.argument.text;
}
