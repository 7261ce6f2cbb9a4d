import { defineRule } from '../../define.ts';
import { optionLikeGlobs } from './checks/globs.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-option-like-glob',
  property: 'syntax',
  practice: null,
  severity: 'info',
  recommended: false,
  why: 'file names that begin with a dash are rare in a build',
  since: '0.1.0',
  summary: 'Begin globs with `./`',
  about: { instructions: ['RUN'] },
  messages: {
    glob: {
      text: 'With `{written}` a file whose name begins with a dash becomes an option of the command. Write `./{written}`, or `--` before it.',
      aliases: ['shellcheck/SC2035'],
    },
  },
  fix: 'review',
  check(context) {
    checkScripts(context, optionLikeGlobs);
  },
});
