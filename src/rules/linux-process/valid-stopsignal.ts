import { defineRule, type Fix } from '../define.ts';
import { nearestSignal, signalName } from '../signals/names.ts';

export default defineRule({
  id: 'valid-stopsignal',
  property: 'linux-process',
  practice: 'handle-termination-signals',
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'STOPSIGNAL must name a real signal',
  about: { instructions: ['STOPSIGNAL'] },
  messages: {
    unknown: {
      text: '`{signal}` is not a signal, so the image does not build. Write one such as `SIGTERM`, or a number from 1 to 64.',
      aliases: [],
    },
  },
  presets: { buildkit: { on: true } },
  yieldsTo: ['no-trailing-comment'],
  fix: 'review',
  check({ stages, report }) {
    for (const stage of stages)
      for (const { argument } of stage.withTriggers('STOPSIGNAL')) {
        const signal = argument.text.replace(/^(["'])(.*)\1$/, '$2');
        if (signal === '' || /[$\s]/.test(signal) || signalName(signal) !== null) continue;
        const nearest = nearestSignal(signal);
        const { start, end } = argument;
        const fix: Fix | null = nearest
          ? { title: `Write ${nearest}`, safety: 'review', edits: [{ start, end, text: nearest }] }
          : null;
        report('unknown', argument, { signal }, { fix });
      }
  },
});
