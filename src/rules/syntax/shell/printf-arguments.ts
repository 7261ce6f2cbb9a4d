import { defineRule } from '../../define.ts';
import { printfArguments } from './checks/printing.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'printf-arguments',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'arguments are left out or repeated',
  since: '0.1.0',
  summary: 'Give `printf` as many arguments as its format takes',
  about: { commands: ['printf'] },
  messages: {
    none: {
      text: 'The format has no place for arguments, so they are not printed. Add `%s`.',
      aliases: ['shellcheck/SC2182'],
    },
    count: {
      text: 'The format takes {places} arguments at a time and gets {given}, so the missing ones are printed empty. Give a multiple of {places}.',
      aliases: ['shellcheck/SC2183'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, printfArguments);
  },
});
