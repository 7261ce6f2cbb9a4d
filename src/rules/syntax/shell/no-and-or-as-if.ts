import { defineRule } from '../../define.ts';
import { andOr } from './checks/exit-status.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-and-or-as-if',
  property: 'syntax',
  practice: null,
  severity: 'info',
  recommended: false,
  why: 'the last command is often meant to run in both cases',
  since: '0.1.0',
  summary: 'Write `if` where one of two commands is to run',
  about: { instructions: ['RUN'] },
  messages: {
    'and-or': {
      text: 'The command after `||` also runs when the one after `&&` fails. Write `if`, `then`, `else` if only one of them is to run.',
      aliases: ['shellcheck/SC2015'],
    },
  },
  fix: 'none',
  yieldsTo: ['no-ignored-exit-code'],
  differences: {
    shellcheck: '`a && b || true` is left alone: it says that failure is no matter.',
  },
  check(context) {
    checkScripts(context, andOr);
  },
});
