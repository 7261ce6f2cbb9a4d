import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';

/** SHELL has no shell form: it is the one that says what that is. */
export default defineRule({
  id: 'shell-must-be-json',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'SHELL only takes the JSON form',
  about: { instructions: ['SHELL'] },
  messages: {
    form: {
      text: 'SHELL takes a JSON array of strings and nothing else, so the image does not build. Write it as `["/bin/sh", "-c"]`.',
      aliases: ['dockerlinter/EJ0003', 'dockerfile-utils/SHELL_JSON_FORM'],
    },
  },
  presets: { buildkit: { on: true } },
  fix: 'safe',
  check({ dockerfile, report }) {
    for (const problem of dockerfile.problems) {
      if (problem.code !== 'invalid-json' || problem.instruction?.name !== 'SHELL') continue;
      const { argument, words } = problem.instruction;
      const isPlain = !/["'[\]\\`$]/.test(argument.text);
      const text = `[${words.map((word) => JSON.stringify(word.text)).join(', ')}]`;
      const edits = [{ start: argument.start, end: argument.end, text }];
      const fix: Fix = { title: 'Write a JSON array', safety: 'safe', edits };
      report('form', argument, {}, isPlain ? { fix } : {});
    }
  },
});
