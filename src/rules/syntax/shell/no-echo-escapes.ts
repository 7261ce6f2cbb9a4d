import { defineRule } from '../../define.ts';
import { echoEscapes } from './checks/printing.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-echo-escapes',
  property: 'syntax',
  practice: null,
  severity: 'info',
  recommended: false,
  why: 'the output differs between shells, which few builds ever change',
  since: '0.1.0',
  summary: 'Use `printf` for text with escapes',
  about: { commands: ['echo'] },
  messages: {
    escape: {
      text: '`echo` expands `{escape}` in some shells and prints it as it is in others. Use `printf`.',
      aliases: ['shellcheck/SC2028'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, echoEscapes);
  },
});
