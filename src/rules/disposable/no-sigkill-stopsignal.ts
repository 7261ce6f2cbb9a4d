import { defineRule } from '../define.ts';
import { signalName } from '../signals/names.ts';

/** Two signals end or halt a process without asking it. */
export default defineRule({
  id: 'no-sigkill-stopsignal',
  property: 'disposable',
  practice: 'graceful-shutdown',
  severity: 'error',
  recommended: true,
  why: 'the program has no chance to stop cleanly',
  since: '0.1.0',
  summary: 'STOPSIGNAL SIGKILL leaves no chance to stop cleanly',
  about: { instructions: ['STOPSIGNAL'] },
  messages: {
    kill: {
      text: 'No program can catch `{signal}`, so it can neither finish its work nor hand it over. Use `SIGTERM`, or the signal at which the program stops gracefully.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ stages, report, unknown }) {
    for (const stage of stages)
      for (const instruction of stage.withTriggers('STOPSIGNAL')) {
        const { argument } = instruction;
        const value = stage.resolve(argument, instruction);
        if (value.kind === 'unknown') {
          unknown(argument, value.why);
          continue;
        }
        const name = signalName(value.text);
        if (name !== 'KILL' && name !== 'STOP') continue;
        const { start, end } = argument;
        const edits = [{ start, end, text: 'SIGTERM' }];
        report('kill', argument, { signal: value.text }, { fix: { title: 'Use SIGTERM', safety: 'review', edits } });
      }
  },
});
