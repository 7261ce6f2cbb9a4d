import { defineRule } from '../../define.ts';
import { findXargs } from './checks/pipelines.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'find-xargs-null',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: false,
  why: 'names with blanks are rare in a build',
  since: '0.1.0',
  summary: 'Separate names by null bytes between `find` and `xargs`',
  about: { commands: ['xargs'] },
  messages: {
    blanks: {
      text: '`xargs` cuts the names that `find` prints at blanks and quotes. Use `find … -exec … +`, or `-print0` and `xargs -0`.',
      aliases: ['shellcheck/SC2038'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, findXargs);
  },
});
