import { defineRule } from '../../define.ts';
import { globCommands } from './checks/globs.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-glob-as-command',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: false,
  why: 'it works while exactly one file matches',
  since: '0.1.0',
  summary: 'Name the program that is to run',
  about: { instructions: ['RUN'] },
  messages: {
    glob: {
      text: '`{written}` is a glob: the first file that matches is run and the others become its arguments. Name the file.',
      aliases: ['shellcheck/SC2211'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, globCommands);
  },
});
