import { defineRule } from '../../define.ts';
import { ofMessages } from './checks/check.ts';
import { loopsOverOutput } from './checks/loops.ts';
import { unquotedExpansions } from './checks/quoting.ts';
import { checkScripts } from './checks/run.ts';

const check = ofMessages(unquotedExpansions, 'command', 'star');
const checkLoops = ofMessages(loopsOverOutput, 'lines', 'files');

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
    lines: {
      text: 'The loop takes the words of `{written}`, not its lines. For lines use `while read -r`; leave it if words are meant.',
      aliases: ['shellcheck/SC2013'],
    },
    files: {
      text: 'The loop cuts the names that `find` prints at blanks. Use `find … -exec`, or `find … -print0` and `xargs -0`.',
      aliases: ['shellcheck/SC2044'],
    },
  },
  fix: 'review',
  check(context) {
    checkScripts(context, check);
    checkScripts(context, checkLoops);
  },
});
