import { defineRule } from '../define.ts';

/** ONBUILD cannot start a stage, name a maintainer, or set a trigger of a trigger. */
export default defineRule({
  id: 'onbuild-trigger-not-allowed',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'ONBUILD cannot trigger FROM, MAINTAINER or ONBUILD',
  about: { instructions: ['ONBUILD'] },
  messages: {
    refused: {
      text: 'The builder refuses `{trigger}` as a trigger of ONBUILD, so the image does not build. Leave it out, or write another instruction.',
      aliases: [
        'hadolint/DL3043',
        'dockerlinter/EI0004',
        'dockerfile-utils/ONBUILD_CHAINING_DISALLOWED',
        'dockerfile-utils/ONBUILD_TRIGGER_DISALLOWED',
      ],
    },
  },
  presets: { buildkit: { on: true } },
  fix: 'none',
  check({ dockerfile, report }) {
    for (const problem of dockerfile.problems) {
      if (problem.code !== 'invalid-trigger') continue;
      report('refused', problem, { trigger: dockerfile.source.slice(problem.start, problem.end) });
    }
  },
});
