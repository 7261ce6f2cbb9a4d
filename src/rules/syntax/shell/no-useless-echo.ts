import { defineRule } from '../../define.ts';
import { uselessEcho } from './checks/pipelines.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-useless-echo',
  property: 'syntax',
  practice: null,
  severity: 'style',
  recommended: false,
  why: 'a question of taste or of habits, not of what the image does',
  since: '0.1.0',
  summary: 'Leave out `echo` around a command',
  about: { commands: ['echo'] },
  messages: {
    output: {
      text: '`echo` prints what the command prints already, and hides its status. Write the command alone.',
      aliases: ['shellcheck/SC2005'],
    },
    words: {
      text: 'The shell runs `echo` to get the words that are there already. Write the words alone.',
      aliases: ['shellcheck/SC2116'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, uselessEcho);
  },
});
