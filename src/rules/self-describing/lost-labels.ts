import type { Stage } from '../../model/types.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { labelsOf, type LabelPair } from './labels.ts';

/**
 * The stages whose image somebody may build: the target, stages that no other one uses, and all they are built on.
 * Labels of the others are lost: files are taken from them, and nothing else.
 */
function shippedStages(stages: readonly Stage[]): ReadonlySet<Stage> {
  const shipped = new Set<Stage>();
  for (const stage of stages.toReversed()) {
    if (stage.isTarget || !stage.used) shipped.add(stage);
    if (shipped.has(stage) && stage.parent) shipped.add(stage.parent);
  }
  return shipped;
}

/** Whether nobody gets the image of a stage: only files are taken from it, for the target or a stage before it. */
export function throwsAway(stages: readonly Stage[], target: Stage): (stage: Stage) => boolean {
  const shipped = shippedStages(stages);
  return (stage) => stage.index < target.index && !shipped.has(stage) && !isDevelopmentStage(stage);
}

/** The names of the labels of a stage and of those it is built on, triggers left out. */
export function labelNames(stage: Stage, escape: '\\' | '`'): ReadonlySet<string> {
  const names = new Set<string>();
  for (const one of stage.chain) {
    for (const { name, instruction } of labelsOf(one, escape)) if (instruction.onbuild === null) names.add(name);
  }
  return names;
}

/** Labels that only a stage sets whose image nobody gets. */
export function lostLabels(stages: readonly Stage[], target: Stage, escape: '\\' | '`'): readonly LabelPair[] {
  const shipped = shippedStages(stages);
  const names = labelNames(target, escape);
  return stages
    .filter((stage) => !shipped.has(stage))
    .flatMap((stage) => [...labelsOf(stage, escape)])
    .filter(({ name, instruction }) => instruction.onbuild === null && !names.has(name));
}
