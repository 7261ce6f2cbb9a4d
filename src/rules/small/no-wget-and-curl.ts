import { defineRule } from '../define.ts';

export default defineRule({
  id: 'no-wget-and-curl',
  property: 'small',
  practice: 'lean-layers',
  severity: 'info',
  recommended: false,
  why: 'contested: each has its place',
  since: '0.1.0',
  summary: 'Use either wget or curl',
  about: { commands: ['wget', 'curl'] },
  messages: {
    both: {
      text: 'This stage runs `{first}` and `{second}`, and one of them can do both downloads. Keep one, and do not install the other.',
      aliases: [
        'hadolint/DL4001',
        'trivy/DS-0014',
        'kics/fc775e75-fcfb-4c98-b2f2-910c5858b359',
        'semgrep/use-either-wget-or-curl',
        'dockerlinter/ER0007',
      ],
    },
  },
  options: {
    each: {
      type: 'boolean',
      default: false,
      description: 'Report every later RUN that uses either, not only the first.',
    },
  },
  fix: 'none',
  differences: { hadolint: 'Commands inside of `su -c "…"` and `sh -c "…"` count too.' },
  presets: { hadolint: { severity: 'warning', options: { each: true } } },
  check({ stages, options, report }) {
    for (const stage of stages) {
      const seen = new Set<string>();
      const reported = new Set<unknown>();
      for (const { command, instruction } of stage.commands(['wget', 'curl'])) {
        const [first] = seen;
        seen.add(command.name!);
        if (seen.size < 2 || reported.has(instruction)) continue;
        if (!options.each && reported.size > 0) break;
        reported.add(instruction);
        report('both', command, { first: first!, second: first === 'wget' ? 'curl' : 'wget' });
      }
    }
  },
});
