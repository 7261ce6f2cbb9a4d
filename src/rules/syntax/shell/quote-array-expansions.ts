import { defineRule } from '../../define.ts';
import { ofMessages } from './checks/check.ts';
import { unquotedExpansions } from './checks/quoting.ts';
import { checkScripts } from './checks/run.ts';

const check = ofMessages(unquotedExpansions, 'array');

export default defineRule({
  id: 'quote-array-expansions',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'an unquoted list of arguments loses what kept them apart',
  since: '0.1.0',
  summary: 'Put double quotes around `$@`',
  about: { instructions: ['RUN'] },
  messages: {
    array: {
      text: '`{written}` is unquoted, so arguments with blanks are cut apart and empty ones vanish. Put double quotes around it.',
      aliases: ['shellcheck/SC2068'],
    },
  },
  fix: 'review',
  check(context) {
    checkScripts(context, check);
  },
});
