import { FLAGS } from '../../dockerfile/flag-table.ts';
import { defineRule, type Fix } from '../define.ts';
import { nearestName } from '../names/nearest.ts';

/** A word with two dashes in front of the arguments is a flag, and the builder knows all there are. */
export default defineRule({
  id: 'unknown-flag',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'Unknown flag for this instruction',
  about: { file: true },
  messages: {
    unknown: {
      text: '{instruction} has no flag `--{flag}`, so the image does not build. {advice}',
      aliases: [
        'dockerfile-utils/UNKNOWN_ADD_FLAG',
        'dockerfile-utils/UNKNOWN_COPY_FLAG',
        'dockerfile-utils/UNKNOWN_FROM_FLAG',
        'dockerfile-utils/UNKNOWN_HEALTHCHECK_FLAG',
      ],
    },
  },
  presets: { buildkit: { on: true } },
  fix: 'review',
  check({ dockerfile, report }) {
    for (const problem of dockerfile.problems) {
      if (problem.code !== 'unknown-flag') continue;
      const { start, end, instruction } = problem;
      const name = instruction?.name ?? '';
      const flag = dockerfile.source.slice(start, end);
      const known = (FLAGS[name] ?? []).map((spec) => spec.name);
      const near = nearestName(flag, known);
      const list = known.map((one) => `\`--${one}\``).join(', ');
      const advice = near ? `Did you mean \`--${near}\`?` : list ? `It takes ${list}.` : 'It takes none.';
      const fix: Fix | null = near
        ? { title: `Write --${near}`, safety: 'review', edits: [{ start, end, text: near }] }
        : null;
      report('unknown', problem, { instruction: name, flag, advice }, { fix, covers: instruction ?? problem });
    }
  },
});
