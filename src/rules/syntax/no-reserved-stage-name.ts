import { defineRule } from '../define.ts';

/** `scratch` is the empty image, and `context` is kept for the build context. */
export default defineRule({
  id: 'no-reserved-stage-name',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'hides a built-in name',
  since: '0.1.0',
  summary: '`scratch` and `context` are reserved stage names',
  about: { instructions: ['FROM'] },
  messages: {
    reserved: {
      text: '`{name}` means something else to the builder, so nothing can refer to this stage for certain. Give it another name.',
      aliases: ['hadolint/DL3063', 'buildkit/ReservedStageName'],
    },
  },
  fix: 'review',
  presets: { hadolint: { severity: 'warning' } },
  differences: { hadolint: 'hadolint compares the lower-case spelling only.' },
  check({ stages, report }) {
    for (const { name, from } of stages) {
      const word = from.stageName;
      if (word === null || (name !== 'scratch' && name !== 'context')) continue;
      const fix = {
        title: 'Rename the stage',
        safety: 'review' as const,
        edits: [{ start: word.start, end: word.end, text: 'stage-name' }],
        gap: 'stage-name',
      };
      report('reserved', word, { name: word.text }, { fix });
    }
  },
});
