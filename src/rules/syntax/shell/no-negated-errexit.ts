import { defineRule } from '../../define.ts';
import { negatedCommands } from './checks/exit-status.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-negated-errexit',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'the check it makes has no effect',
  since: '0.1.0',
  summary: 'Act on the result of a negated command',
  about: { instructions: ['RUN'] },
  messages: {
    negated: {
      text: '`set -e` does not stop at a negated command, so this one checks nothing. Write `if command; then exit 1; fi`.',
      aliases: ['shellcheck/SC2251'],
    },
  },
  fix: 'none',
  presets: { hadolint: { severity: 'info' } },
  check(context) {
    checkScripts(context, negatedCommands);
  },
});
