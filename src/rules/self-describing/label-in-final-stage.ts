import type { KeyValueInstruction } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';
import { lineRemoval } from '../fixes/line-removal.ts';
import { newlineOf } from '../fixes/line-before.ts';
import { lostLabels, throwsAway } from './lost-labels.ts';

/** `LABEL stage=builder`: what a clean-up of intermediate images looks for. */
const marks = new Set(['stage', 'intermediate', 'autodelete']);

/** Labels belong to the image of their stage, and that image is thrown away. */
export default defineRule({
  id: 'label-in-final-stage',
  property: 'self-describing',
  practice: 'inspectable-contract',
  severity: 'warning',
  recommended: true,
  why: 'the label is lost',
  since: '0.1.0',
  summary: 'Labels in a build stage never reach the image',
  about: { instructions: ['LABEL'] },
  messages: {
    lost: {
      text: 'Only files are taken from this stage, so the image does not get the label `{label}`. Move the LABEL to the last stage.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ dockerfile, model, stages, report }) {
    const { target } = model;
    if (!target) return;
    const isThrownAway = throwsAway(stages, target);
    const lost = lostLabels(stages, target, dockerfile.escape).filter(({ name, instruction }) => {
      const stage = model.stageOf(instruction);
      return stage !== null && isThrownAway(stage) && !marks.has(name);
    });
    for (const [instruction, [first]] of Map.groupBy(lost, (label) => label.instruction)) {
      if (first) report('lost', first.key, { label: first.name }, { fix: moved(instruction), covers: instruction });
    }

    function moved(instruction: KeyValueInstruction): readonly Fix[] {
      const { source } = dockerfile;
      const text = source.slice(instruction.lines.start, instruction.lines.end);
      if (text.includes('$') || target!.from.image === null) return [];
      const { end } = target!.from.lines;
      const edits = [
        lineRemoval(instruction, dockerfile),
        { start: end, end, text: `${newlineOf(source)}${text.trimStart()}` },
      ];
      return [{ title: 'Move the LABEL to the last stage', safety: 'review', edits }];
    }
  },
});
