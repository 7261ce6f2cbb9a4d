import { defineRule } from '../../define.ts';
import { printfFormats } from './checks/printing.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'printf-constant-format',
  property: 'syntax',
  practice: null,
  severity: 'info',
  recommended: false,
  why: 'the values in a build are known',
  since: '0.1.0',
  summary: 'Keep variables out of the format of `printf`',
  about: { commands: ['printf'] },
  messages: {
    variable: {
      text: 'A percent sign or a backslash in the value changes what `printf` prints. Write a format such as `%s`, and the value after it.',
      aliases: ['shellcheck/SC2059'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, printfFormats);
  },
});
