import { defineRule } from '../../define.ts';
import { maskedStatus } from './checks/exit-status.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-masked-exit-status',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: false,
  why: 'the command in it seldom fails, and the build goes on to fail later',
  since: '0.1.0',
  summary: 'Set a variable before exporting it',
  about: { commands: ['export', 'readonly', 'local', 'declare', 'typeset'] },
  messages: {
    masked: {
      text: '`{builtin}` succeeds whether or not the command in `{name}=$(…)` does, so neither `set -e` nor `&&` sees it fail. Assign first, `{builtin}` the name after that.',
      aliases: ['shellcheck/SC2155'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, maskedStatus);
  },
});
