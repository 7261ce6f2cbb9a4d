import { defineRule } from '../define.ts';
import { isOwnStage, stageReferences } from './stage-references.ts';

/** A stage cannot take files from itself: it is not built yet. */
export default defineRule({
  id: 'no-copy-from-self',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'COPY --from cannot refer to its own stage',
  about: { instructions: ['COPY', 'RUN'] },
  messages: {
    copy: {
      text: '`{name}` is the stage that this COPY is in, so the image does not build. Copy inside one stage with `RUN cp`.',
      aliases: ['hadolint/DL3023', 'trivy/DS-0006', 'kics/cdddb86f-95f6-4fc4-b5a1-483d9afceb2b', 'dockerlinter/EC0001'],
    },
    mount: {
      text: '`{name}` is the stage that this RUN is in, so the image does not build. Leave the mount out: the files are there already.',
      aliases: [],
    },
  },
  presets: { buildkit: { on: true } },
  fix: 'none',
  check({ model, stages, report }) {
    for (const stage of stages) {
      for (const reference of stageReferences(stage)) {
        if (!isOwnStage(reference, model)) continue;
        report(reference.instruction.name === 'COPY' ? 'copy' : 'mount', reference.word, { name: reference.word.text });
      }
    }
  },
});
