import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';
import { newlineOf } from '../fixes/line-before.ts';
import { schema } from './label-schema.ts';
import { labelNames, lostLabels } from './lost-labels.ts';
import { labelsOf } from './labels.ts';

/** The labels a schema names have to be there. */
export default defineRule({
  id: 'required-labels',
  property: 'self-describing',
  practice: 'standard-annotations',
  severity: 'info',
  recommended: true,
  why: 'silent until configured, then asked for',
  since: '0.1.0',
  summary: 'A label your policy requires is missing',
  about: { instructions: ['FROM'] },
  absence: true,
  messages: {
    missing: {
      text: 'The image has no label `{label}`, and your label schema asks for it. Set it in this stage.',
      aliases: ['hadolint/DL3049', 'sonar/S7028'],
    },
  },
  options: {
    schema,
    stages: {
      type: 'string',
      enum: ['target', 'each'],
      default: 'target',
      description: '`target`: the image that is built. `each`: also earlier stages that no other one copies from.',
    },
  },
  presets: { hadolint: { options: { stages: 'each' } } },
  fix: 'review',
  differences: {
    hadolint:
      'hadolint also asks earlier stages, unless another one copies from them or sets the label on top of them. There, only a stage without a name excuses the one below it.',
  },
  check({ dockerfile, model, stages, options, report }) {
    const labels = Object.keys(options.schema);
    if (labels.length === 0 || !model.target) return;
    if (options.stages === 'each') {
      for (const { stage, label } of missingInEach(stages, labels, dockerfile.escape)) reportAt(stage, label);
      return;
    }
    const names = labelNames(model.target, dockerfile.escape);
    const lost = new Set(lostLabels(stages, model.target, dockerfile.escape).map(({ name }) => name));
    for (const label of labels) if (!names.has(label) && !lost.has(label)) reportAt(model.target, label);

    function reportAt({ from }: Stage, label: string): void {
      if (from.image === null) return;
      const text = `${newlineOf(dockerfile.source)}LABEL ${label}="TODO"`;
      const edits = [{ start: from.lines.end, end: from.lines.end, text }];
      const fix: Fix = { title: `Add ${label}`, safety: 'review', edits, gap: 'TODO' };
      report('missing', from.image, { label }, { fix });
    }
  },
});

/** As hadolint counts: a stage is fine that sets the label or is built on one that does. */
function* missingInEach(stages: readonly Stage[], labels: readonly string[], escape: '\\' | '`') {
  const copied = new Set(
    stages.flatMap((stage) =>
      stage.instructions('COPY').flatMap(({ flags }) => flags.map(({ value }) => value?.text.toLowerCase())),
    ),
  );
  const own = new Map(stages.map((stage) => [stage, new Set([...labelsOf(stage, escape)].map(({ name }) => name))]));
  for (const label of labels) {
    const fine = new Set<Stage>();
    const excused = new Set<Stage>();
    for (const stage of stages) {
      const sets = own.get(stage)!.has(label);
      if (sets && stage.parent) excused.add(stage.parent);
      if (sets || (stage.parent && fine.has(stage.parent))) fine.add(stage);
    }
    for (const stage of stages) {
      const isCopied = stage.name !== null && copied.has(stage.name);
      if (!fine.has(stage) && !excused.has(stage) && !isCopied) yield { stage, label };
    }
  }
}
