import { defineRule } from '../define.ts';

/** Only ARG may stand before the first FROM. */
export default defineRule({
  id: 'from-must-come-first',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'Only ARG, comments and parser directives may stand before the first FROM',
  about: { instructions: ['FROM'] },
  absence: true,
  messages: {
    early: {
      text: '{instruction} comes before the first FROM, where there is no stage it could belong to, so the image does not build. Move it below the FROM.',
      aliases: ['hadolint/DL3061', 'dockerfilelint/from_first', 'dockerlinter/EI0002'],
    },
  },
  presets: { buildkit: { on: true } },
  yieldsTo: ['unknown-instruction'],
  fix: 'none',
  differences: {
    hadolint: 'hadolint also reports each instruction of a text without any FROM, which is taken for a fragment here.',
  },
  check({ dockerfile: { instructions }, report }) {
    const first = instructions.findIndex(({ name }) => name === 'FROM');
    for (const { name, keyword } of instructions.slice(0, Math.max(0, first))) {
      if (name !== 'ARG') report('early', keyword, { instruction: name });
    }
  },
});
