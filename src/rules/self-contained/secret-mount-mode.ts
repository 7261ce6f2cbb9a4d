import { defineRule, type Fix } from '../define.ts';

export default defineRule({
  id: 'secret-mount-mode',
  property: 'self-contained',
  practice: 'build-secrets',
  severity: 'error',
  recommended: true,
  why: 'security: every user of the step can read it',
  since: '0.1.0',
  summary: 'Secret and SSH mounts must not be world-readable',
  about: { instructions: ['RUN'] },
  messages: {
    open: {
      text: 'With mode `{mode}` every user of this step can use the {kind}, a compromised tool with few rights too. Let the last digit be 0.',
      aliases: ['sonar/S6469'],
    },
  },
  fix: 'review',
  differences: { sonar: 'Sonar looks at the first mount only.' },
  check({ stages, report, unknown }) {
    for (const stage of stages)
      for (const run of stage.withTriggers('RUN'))
        for (const { type, options } of stage.mounts(run)) {
          const mode = options.get('mode');
          if (!mode || (type !== 'secret' && type !== 'ssh')) continue;
          const value = stage.resolve(mode, run);
          if (value.kind === 'unknown') {
            unknown(mode, value.why);
            continue;
          }
          if (!/^(?:0o?)?[0-7]*[1-7]$/i.test(value.text)) continue;
          const kind = type === 'ssh' ? 'SSH socket' : 'secret';
          const fix = mode.text === value.text ? closed(mode.end) : null;
          report('open', mode, { mode: value.text, kind }, { fix });
        }
  },
});

function closed(end: number): Fix {
  return { title: 'Take the rights of others away', safety: 'review', edits: [{ start: end - 1, end, text: '0' }] };
}
