import type { SimpleCommand } from '../dockerfile/shell/types.ts';
import type { InstructionOf } from '../dockerfile/tree.ts';
import type { RunCommand, Stage } from './types.ts';

/** The simple commands of the RUNs of a stage by the name of their program. */
export class CommandIndex {
  readonly #byName = new Map<string, (RunCommand & { readonly order: number })[]>();

  constructor(stage: Pick<Stage, 'commandsOf'> & { withTriggers(name: 'RUN'): readonly InstructionOf<'RUN'>[] }) {
    let order = 0;
    for (const instruction of stage.withTriggers('RUN')) {
      for (const command of stage.commandsOf(instruction)) this.#add(command, instruction, order++);
    }
  }

  /** Commands named so, in source order; with `sub`, those whose first operand is one of these. */
  find(names: readonly string[], sub?: readonly string[]): readonly RunCommand[] {
    const found = names.flatMap((name) => this.#byName.get(name) ?? []);
    if (names.length > 1) found.sort((one, other) => one.order - other.order);
    if (sub === undefined) return found;
    return found.filter(({ command }) => {
      const first = command.operands[0]?.value;
      return typeof first === 'string' && sub.includes(first);
    });
  }

  #add(command: SimpleCommand, instruction: InstructionOf<'RUN'>, order: number): void {
    if (command.name === null) return;
    const entry = { command, instruction, order };
    const group = this.#byName.get(command.name);
    if (group) group.push(entry);
    else this.#byName.set(command.name, [entry]);
  }
}
