import type { HealthcheckInstruction } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';

/** HEALTHCHECK takes `NONE`, or `CMD` and a command. */
export default defineRule({
  id: 'invalid-healthcheck',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'HEALTHCHECK must be NONE or CMD with a command',
  about: { instructions: ['HEALTHCHECK'] },
  messages: {
    type: {
      text: '`{word}` is neither `CMD` nor `NONE`, so the image does not build. Put `CMD` in front of the command.',
      aliases: ['dockerfilelint/invalid_format', 'dockerfile-utils/UNKNOWN_TYPE'],
    },
    command: {
      text: 'No command follows `CMD`, so the image does not build. Write the command that checks the program.',
      aliases: ['dockerfile-utils/HEALTHCHECK_CMD_ARGUMENT_MISSING'],
    },
    none: {
      text: 'Nothing may follow `NONE`, so the image does not build. Remove the rest of the line, or write `CMD`.',
      aliases: ['dockerfile-utils/ARGUMENT_UNNECESSARY'],
    },
  },
  presets: { buildkit: { on: true } },
  fix: 'review',
  check({ dockerfile, report }) {
    for (const problem of dockerfile.problems) {
      if (problem.code !== 'invalid-healthcheck') continue;
      const { type } = problem.instruction as HealthcheckInstruction;
      const kind = type?.text.toUpperCase();
      if (kind === 'CMD') report('command', problem);
      else if (kind === 'NONE') report('none', problem);
      else {
        const edits = [{ start: problem.start, end: problem.start, text: 'CMD ' }];
        const fix: Fix = { title: 'Insert CMD', safety: 'review', edits };
        report('type', problem, { word: type?.text ?? '' }, { fix });
      }
    }
  },
});
