import { defineRule } from '../../define.ts';
import { ofMessages } from './checks/check.ts';
import { unquotedExpansions } from './checks/quoting.ts';
import { checkScripts } from './checks/run.ts';

const check = ofMessages(unquotedExpansions, 'command', 'star');

export default defineRule({
  id: 'quote-command-substitution',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: false,
  why: 'lists of packages and the like are cut into words on purpose',
  since: '0.1.0',
  summary: 'Put double quotes around `$(…)` in shell commands',
  about: { instructions: ['RUN'] },
  messages: {
    command: {
      text: 'The output of `{written}` is unquoted: the shell cuts it at blanks and expands globs in it. Put double quotes around it, unless it is meant to be several words.',
      aliases: ['shellcheck/SC2046'],
    },
    star: {
      text: '`{written}` puts all arguments into one string and cuts that at blanks. Write `"$@"`, which keeps each as it is.',
      aliases: ['shellcheck/SC2048'],
    },
  },
  fix: 'review',
  check(context) {
    checkScripts(context, check);
  },
});
