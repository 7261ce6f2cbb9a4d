import { defineRule } from '../define.ts';
import { flagRemoval } from '../fixes/flag-removal.ts';

export default defineRule({
  id: 'no-host-network',
  property: 'self-contained',
  practice: 'no-host-coupling',
  severity: 'warning',
  recommended: true,
  why: 'the build depends on the host',
  since: '0.1.0',
  summary: "Do not build with the host's network",
  about: { instructions: ['RUN'] },
  messages: {
    host: {
      text: 'This step is in the network of the build host and can reach what listens there, so it may work on that host only and sees more than it should. Remove `--network=host`.',
      aliases: ['sonar/S6431'],
    },
  },
  fix: 'review',
  check({ dockerfile, stages, report, unknown }) {
    for (const stage of stages)
      for (const run of stage.withTriggers('RUN')) {
        const flag = run.flags.find(({ name }) => name.toLowerCase() === 'network');
        if (!flag?.value) continue;
        const value = stage.resolve(flag.value, run);
        if (value.kind === 'unknown') unknown(flag, value.why);
        else if (value.text.toLowerCase() === 'host') {
          const edits = [flagRemoval(flag, dockerfile)];
          report('host', flag, {}, { fix: { title: 'Remove --network', safety: 'review', edits } });
        }
      }
  },
});
