import { defineRule } from '../../define.ts';
import { quotedExpansions, quotedExpansionsAnywhere, quotedTildes } from './checks/single-quotes.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-expansion-in-single-quotes',
  property: 'syntax',
  practice: null,
  severity: 'info',
  recommended: false,
  why: 'text for another program is often meant to be literal',
  since: '0.1.0',
  summary: 'Use double quotes where something is to be expanded',
  about: { instructions: ['RUN'] },
  messages: {
    literal: {
      text: '`{written}` stays as it is in single quotes. Use double quotes if the shell is to expand it; leave it if another program or a later shell is to read it.',
      aliases: ['shellcheck/SC2016'],
    },
    tilde: {
      text: '`~` stays as it is in quotes. Write `$HOME` in double quotes, or the `~/` outside of them; leave it if it is text.',
      aliases: ['shellcheck/SC2088'],
    },
  },
  options: {
    startupFiles: {
      type: 'boolean',
      default: false,
      description: 'Report what is written to the startup file of a shell, such as `~/.bashrc`, too.',
    },
  },
  presets: { hadolint: { options: { startupFiles: true } } },
  fix: 'none',
  check(context) {
    checkScripts(context, context.options.startupFiles ? quotedExpansionsAnywhere : quotedExpansions);
    checkScripts(context, quotedTildes);
  },
});
