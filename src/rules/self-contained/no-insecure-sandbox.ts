import { defineRule } from '../define.ts';
import { flagRemoval } from '../fixes/flag-removal.ts';

export default defineRule({
  id: 'no-insecure-sandbox',
  property: 'self-contained',
  practice: 'no-host-coupling',
  severity: 'error',
  recommended: true,
  why: 'security: the step has all rights on the build host',
  since: '0.1.0',
  summary: 'Do not switch off the build sandbox',
  about: { instructions: ['RUN'] },
  messages: {
    insecure: {
      text: 'This step runs with all rights, so whatever it downloads can take over the host it is built on. Remove `--security=insecure`.',
      aliases: ['sonar/S6502'],
    },
  },
  fix: 'review',
  check({ dockerfile, stages, report, unknown }) {
    for (const stage of stages)
      for (const run of stage.withTriggers('RUN')) {
        const flag = run.flags.find(({ name }) => name.toLowerCase() === 'security');
        if (!flag?.value) continue;
        const value = stage.resolve(flag.value, run);
        if (value.kind === 'unknown') unknown(flag, value.why);
        else if (value.text.toLowerCase() === 'insecure') {
          const edits = [flagRemoval(flag, dockerfile)];
          report('insecure', flag, {}, { fix: { title: 'Remove --security', safety: 'review', edits } });
        }
      }
  },
});
