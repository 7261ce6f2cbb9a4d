import { defineRule } from '../../define.ts';
import { ofMessages } from './checks/check.ts';
import { unquotedExpansions } from './checks/quoting.ts';
import { checkScripts } from './checks/run.ts';

const check = ofMessages(unquotedExpansions, 'variable', 'loop-glob', 'default');

export default defineRule({
  id: 'quote-shell-variables',
  property: 'syntax',
  practice: null,
  severity: 'info',
  recommended: false,
  why: 'most variables in Dockerfiles hold one word, so most findings are no bugs',
  since: '0.1.0',
  summary: 'Put double quotes around variables in shell commands',
  about: { instructions: ['RUN'] },
  messages: {
    variable: {
      text: '`{written}` is unquoted: the shell cuts its value at blanks and expands globs in it. Put double quotes around it, unless it is meant to be several words.',
      aliases: ['shellcheck/SC2086'],
    },
    'loop-glob': {
      text: '`{written}` is unquoted in front of a glob: the shell cuts its value at blanks before it looks for files. Put double quotes around it and leave the glob outside.',
      aliases: ['shellcheck/SC2231'],
    },
    default: {
      text: '`{written}` is unquoted: the default is set, and then the value is expanded as a glob for nothing. Put double quotes around it.',
      aliases: ['shellcheck/SC2223'],
    },
  },
  fix: 'review',
  differences: {
    shellcheck:
      'A value of ENV or ARG counts as one word, as hadolint has it. The length of a value is a number and never cut, also through a variable. In `sh` the rule looks at `export NAME=$VALUE` too, for POSIX shells cut the value there.',
  },
  check(context) {
    checkScripts(context, check);
  },
});
