import type { SimpleCommand } from '../dockerfile/shell/types.ts';
import type { InstructionOf } from '../dockerfile/tree.ts';
import type { RunCommand, Stage } from './types.ts';

type Entry = RunCommand & { readonly order: number };

const nothing: readonly Entry[] = [];

/** The simple commands of the RUNs of a stage by the name of their program. */
export class CommandIndex {
  readonly #byName = new Map<string, Entry[]>();

  constructor(stage: Pick<Stage, 'commandsOf'> & { withTriggers(name: 'RUN'): readonly InstructionOf<'RUN'>[] }) {
    let order = 0;
    for (const instruction of stage.withTriggers('RUN')) {
      for (const command of stage.commandsOf(instruction)) this.#add(command, instruction, order++);
    }
  }

  /** Commands named so, in source order; with `sub`, those whose first operand is one of these. */
  find(names: readonly string[], sub?: readonly string[]): readonly RunCommand[] {
    const found = this.#named(names);
    if (sub === undefined || found.length === 0) return found;
    return found.filter(({ command }) => {
      const first = command.operands[0]?.value;
      return typeof first === 'string' && sub.includes(first);
    });
  }

  #named(names: readonly string[]): readonly RunCommand[] {
    let only: readonly Entry[] = nothing;
    let all: Entry[] | null = null;
    for (const name of names) {
      const group = this.#byName.get(name);
      if (group === undefined) continue;
      if (all) all.push(...group);
      else if (only.length === 0) only = group;
      else all = [...only, ...group];
    }
    return all?.sort((one, other) => one.order - other.order) ?? only;
  }

  #add(command: SimpleCommand, instruction: InstructionOf<'RUN'>, order: number): void {
    if (command.name === null) return;
    const entry = { command, instruction, order };
    const group = this.#byName.get(command.name);
    if (group) group.push(entry);
    else this.#byName.set(command.name, [entry]);
  }
}
