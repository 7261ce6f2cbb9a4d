import { defineRule } from '../../define.ts';
import { lostBackslashes } from './checks/words.ts';
import { cookedReads } from './checks/reads.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-lost-backslash',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: false,
  why: 'the backslash is often harmless',
  since: '0.1.0',
  summary: 'Quote backslashes that are to stay',
  about: { instructions: ['RUN'] },
  messages: {
    letter: {
      text: 'The shell drops the backslash before `{letter}` here. Put quotes around the word if it is to stay, leave it out if not.',
      aliases: ['shellcheck/SC1001'],
    },
    control: {
      text: '`\\{letter}` is the letter `{letter}` here: the shell drops the backslash. Use `printf`, or quotes if a program is to read it.',
      aliases: ['shellcheck/SC1012'],
    },
    read: {
      text: 'Without `-r`, `read` drops the backslashes of what it reads. Write `read -r`.',
      aliases: ['shellcheck/SC2162'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, lostBackslashes);
    checkScripts(context, cookedReads);
  },
});
