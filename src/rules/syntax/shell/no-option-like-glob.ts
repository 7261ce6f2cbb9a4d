import { defineRule } from '../../define.ts';
import { globsAsArguments, optionLikeGlobs } from './checks/globs.ts';
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
    pattern: {
      text: 'The shell puts the files of the working directory that fit in place of `{written}` before find sees it. Quote it.',
      aliases: ['shellcheck/SC2035'],
    },
  },
  options: {
    patterns: {
      type: 'boolean',
      default: false,
      description: 'Report the unquoted patterns of find too. They have a rule of their own: `quote-patterns`.',
    },
  },
  presets: { hadolint: { options: { patterns: true } } },
  fix: 'review',
  check(context) {
    checkScripts(context, context.options.patterns ? globsAsArguments : optionLikeGlobs);
  },
});
