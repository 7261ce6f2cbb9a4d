import type { Instruction, InstructionOf } from '../dockerfile/tree.ts';
import { mountsOf } from './mounts.ts';
import type { Model, Stage } from './types.ts';

/** Indices of the stages that another one is built on, copies from or mounts from. */
export function usedStages(model: Pick<Model, 'stages' | 'findStage'>): ReadonlySet<number> {
  const used = new Set<number>();
  for (const stage of model.stages) {
    if (stage.parent !== null) used.add(stage.parent.index);
    for (const instruction of stage.withTriggers('COPY', 'RUN')) {
      for (const reference of referencesOf(instruction)) {
        const found = model.findStage(reference, seenFrom(instruction, stage, model));
        if (found !== null) used.add(found.index);
      }
    }
  }
  return used;
}

/** Names and numbers of stages an instruction reads from, and images alike: `--from` of COPY, `from` of a mount. */
export function referencesOf(instruction: InstructionOf<'COPY' | 'RUN'>): readonly string[] {
  if (instruction.name === 'RUN') {
    return mountsOf(instruction).flatMap(({ from }) => (from === null ? [] : [from.text]));
  }
  return instruction.flags.flatMap(({ name, value }) => (name === 'from' && value !== null ? [value.text] : []));
}

/** A trigger runs in a stage further down. */
function seenFrom(instruction: Instruction, stage: Stage, { stages }: Pick<Model, 'stages'>): Stage {
  return instruction.onbuild === null ? stage : (stages.at(-1) ?? stage);
}
