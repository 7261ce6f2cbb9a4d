import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { EarlierNames, isBareName, stageReferences } from './stage-references.ts';

/** A stage that the image takes nothing from. */
export default defineRule({
  id: 'unused-stage',
  property: 'syntax',
  practice: 'multi-stage-build',
  severity: 'info',
  recommended: false,
  why: 'it may be built with `--target`',
  since: '0.1.0',
  summary: 'Stage is never used',
  about: { instructions: ['FROM'] },
  absence: true,
  messages: {
    unused: {
      text: 'Nothing of this stage reaches the image: no FROM, COPY or mount takes it, so it is built for nothing or not at all. Remove it, or list it in the option `targets` if it is built with `--target`.',
      aliases: [],
    },
  },
  options: {
    targets: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Names of stages that are built with `--target`.',
    },
  },
  yieldsTo: ['unknown-instruction'],
  fix: 'none',
  check({ model, stages, options, report }) {
    if (!model.target) return;
    const references = new Map<Stage, Stage[]>();
    const meant = new Set<string>();
    const earlier = new EarlierNames(stages);
    for (const stage of stages) {
      const found: Stage[] = [...(stage.parent ? [stage.parent] : []), ...chosenByArgument(stage, stages)];
      for (const { word } of stageReferences(stage)) {
        const source = model.findStage(word.text, stage);
        if (source) found.push(source);
        else if (isBareName(word.text)) meant.add(earlier.nearest(word.text, stage) ?? '');
      }
      references.set(stage, found);
    }
    const reached = reachable(model.target, references);
    const taken = new Set([...references.values()].flat());
    for (const stage of stages) {
      const { name, from } = stage;
      if (reached.has(stage) || taken.has(stage) || isDevelopmentStage(stage) || stage.index > model.target.index)
        continue;
      if (name !== null && (meant.has(name) || options.targets.includes(name) || isTargetByLook(stage))) continue;
      if (from.image) report('unused', from.stageName ?? from.image);
    }
  },
});

/**
 * Made to be built by its name: it is built on another stage, says how its container runs, or only holds files to hand out, as a
 * `FROM scratch` does.
 */
function isTargetByLook(stage: Stage): boolean {
  return stage.parent !== null || stage.scratch || stage.instructions('CMD', 'ENTRYPOINT', 'HEALTHCHECK').length > 0;
}

/** `FROM base-${variant}`: each stage whose name begins so may be meant. */
function chosenByArgument({ from, index, imageValue, parent }: Stage, stages: readonly Stage[]): readonly Stage[] {
  const text = from.image?.text ?? '';
  if (!text.includes('$') || imageValue.kind === 'known') return [];
  const prefix = text.slice(0, text.indexOf('$')).toLowerCase();
  if (prefix === '' && !parent) return [];
  return stages.filter((one) => one.index < index && one.name?.startsWith(prefix));
}

function reachable(target: Stage, references: ReadonlyMap<Stage, readonly Stage[]>): ReadonlySet<Stage> {
  const reached = new Set([target]);
  for (const stage of reached) for (const one of references.get(stage) ?? []) reached.add(one);
  return reached;
}
