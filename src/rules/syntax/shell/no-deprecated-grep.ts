import { defineRule } from '../../define.ts';
import { deprecatedGrep } from './checks/commands.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-deprecated-grep',
  property: 'syntax',
  practice: null,
  severity: 'info',
  recommended: false,
  why: 'a question of taste or of habits, not of what the image does',
  since: '0.1.0',
  summary: 'Write `grep -E` and `grep -F`',
  about: { commands: ['egrep', 'fgrep'] },
  messages: {
    egrep: {
      text: '`egrep` was never in POSIX and warns in new versions of GNU grep. Write `grep -E`.',
      aliases: ['shellcheck/SC2196'],
    },
    fgrep: {
      text: '`fgrep` was never in POSIX and warns in new versions of GNU grep. Write `grep -F`.',
      aliases: ['shellcheck/SC2197'],
    },
  },
  fix: 'safe',
  check(context) {
    checkScripts(context, deprecatedGrep);
  },
});
