import { defineRule } from '../../define.ts';
import { unquotedPatterns } from './checks/commands.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'quote-patterns',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'the pattern becomes another one as soon as a file matches',
  since: '0.1.0',
  summary: 'Quote patterns that are not for the shell',
  about: { commands: ['tr', 'find', 'grep'] },
  messages: {
    tr: {
      text: 'The shell expands `{written}` if a file matches, before `tr` sees it. Put quotes around it.',
      aliases: ['shellcheck/SC2060'],
    },
    find: {
      text: 'The shell expands `{written}` if a file matches, before `find {test}` sees it. Put quotes around it.',
      aliases: ['shellcheck/SC2061'],
    },
    grep: {
      text: 'The shell expands `{written}` if a file matches, before `grep` sees it. Put quotes around it.',
      aliases: ['shellcheck/SC2062'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, unquotedPatterns);
  },
});
