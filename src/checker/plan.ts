/** Which rules have to run on a file: by what they are about, so that a rule costs nothing where it has nothing to look at. */
import { triggerOf } from '../model/scripts.ts';
import type { Model } from '../model/types.ts';
import { isOn } from './settings.ts';
import type { ActiveRule } from './settings.ts';

/** The rules that are on, indexed by what they are about. */
export interface Plan {
  readonly rules: readonly ActiveRule[];
  /** Positions in `rules`. */
  readonly byInstruction: ReadonlyMap<string, readonly number[]>;
  readonly byCommand: ReadonlyMap<string, readonly number[]>;
  readonly wholeFile: readonly number[];
}

/** Leaves out the rules that are off. */
export function createPlan(states: readonly ActiveRule[]): Plan {
  const rules = states.filter(isOn);
  const byInstruction = new Map<string, number[]>();
  const byCommand = new Map<string, number[]>();
  const wholeFile: number[] = [];
  rules.forEach(({ rule }, index) => {
    for (const name of rule.about.instructions ?? []) add(byInstruction, name, index);
    for (const name of rule.about.commands ?? []) add(byCommand, name, index);
    if (rule.about.file) wholeFile.push(index);
  });
  return { rules, byInstruction, byCommand, wholeFile };
}

function add(index: Map<string, number[]>, key: string, position: number): void {
  const positions = index.get(key);
  if (positions) positions.push(position);
  else index.set(key, [position]);
}

/** The rules of a plan that have something to look at in a file, in the order of the plan. */
export function rulesFor(plan: Plan, model: Model): readonly ActiveRule[] {
  const wanted = new Uint8Array(plan.rules.length);
  const mark = (positions: readonly number[] | undefined) => {
    if (positions) for (const position of positions) wanted[position] = 1;
  };
  mark(plan.wholeFile);
  const names = new Set<string>();
  for (const instruction of model.dockerfile.instructions) {
    names.add(instruction.name);
    names.add(triggerOf(instruction).name);
  }
  for (const name of names) mark(plan.byInstruction.get(name));
  if (plan.byCommand.size > 0) for (const name of commandNames(model)) mark(plan.byCommand.get(name));
  return plan.rules.filter((_, index) => wanted[index] === 1);
}

function commandNames(model: Model): ReadonlySet<string> {
  const names = new Set<string>();
  for (const stage of model.stages) {
    for (const instruction of stage.withTriggers('RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK')) {
      for (const command of stage.commandsOf(instruction)) if (command.name !== null) names.add(command.name);
    }
  }
  return names;
}
