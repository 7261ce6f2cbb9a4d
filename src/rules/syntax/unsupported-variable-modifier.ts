import { defineRule } from '../define.ts';

/** The builder knows fewer expansions than a shell. */
export default defineRule({
  id: 'unsupported-variable-modifier',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'Unsupported ${variable} modifier',
  about: { file: true },
  messages: {
    modifier: {
      text: 'The builder does not know the modifier `{modifier}`, which a shell may, so the image does not build. It knows `:-`, `:+`, `:?`, and patterns with `#`, `%` and `/`.',
      aliases: ['dockerfile-utils/UNSUPPORTED_MODIFIER'],
    },
    malformed: {
      text: 'The builder cannot read this expansion, so the image does not build: {detail}.',
      aliases: [],
    },
  },
  presets: { buildkit: { on: true } },
  fix: 'none',
  check({ dockerfile, report }) {
    for (const problem of dockerfile.problems) {
      if (problem.code !== 'invalid-substitution') continue;
      const { detail, start, end } = problem;
      if (detail.startsWith('unsupported modifier')) {
        report('modifier', problem, { modifier: dockerfile.source.slice(start, end) });
      } else report('malformed', problem, { detail });
    }
  },
});
