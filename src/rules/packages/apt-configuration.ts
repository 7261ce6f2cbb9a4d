/** Options of apt set by a line in its configuration. */
import { once } from '../../dockerfile/notes.ts';
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';

/**
 * Whether a RUN of the stage or of one it is built on, in front of this command, writes the option into apt's configuration
 * (`echo 'APT::Install-Recommends "false";' > /etc/apt/apt.conf.d/…`), or a COPY or APT_CONFIG brings a file nobody can see.
 */
export function setsAptOption(
  stage: Stage,
  run: InstructionOf<'RUN'>,
  command: SimpleCommand,
  option: string,
): boolean {
  if (stage.variablesAt(run).has('APT_CONFIG')) return true;
  return isSetIn(stage.parent, option) || firstSetting(stage, option) < command.start;
}

/** By option. */
const firsts = once((_: Stage) => new Map<string, number>());
const inherited = once((_: Stage) => new Map<string, boolean>());

/** Offset from which the option holds in this stage, leaving aside those it is built on. */
function firstSetting(stage: Stage, option: string): number {
  return remembered(firsts(stage), option, () => {
    for (const instruction of stage.withTriggers('RUN', 'COPY', 'ADD')) {
      const { argument } = instruction;
      if (!argument.text.includes('apt.conf')) continue;
      if (instruction.name !== 'RUN') return instruction.start;
      const at = argument.text.indexOf(option);
      if (at >= 0) return argument.at(at);
    }
    return Infinity;
  });
}

/** Whether the option holds at the end of the stage. A chain may be long: known answers are used from the far end on. */
function isSetIn(stage: Stage | null, option: string): boolean {
  const open: Stage[] = [];
  let one = stage;
  while (one && !inherited(one).has(option)) {
    open.push(one);
    one = one.parent;
  }
  let isSet = one ? inherited(one).get(option)! : false;
  for (const next of open.reverse()) {
    isSet ||= firstSetting(next, option) < Infinity;
    inherited(next).set(option, isSet);
  }
  return isSet;
}

function remembered<T>(known: Map<string, T>, option: string, make: () => T): T {
  const value = known.get(option) ?? make();
  known.set(option, value);
  return value;
}
