import { defineRule } from '../../define.ts';
import { quotesInVariables } from './checks/variables.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-quotes-in-variables',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'the quotes reach the program as part of its arguments',
  since: '0.1.0',
  summary: 'Do not keep quotes in a variable',
  about: { instructions: ['RUN'] },
  messages: {
    used: {
      text: 'The quotes or backslashes in the value of `{name}` do not quote here: they become part of the arguments, which are cut at every blank. Use `set --` and `"$@"`, or a function.',
      aliases: ['shellcheck/SC2089', 'shellcheck/SC2090'],
    },
  },
  fix: 'none',
  differences: {
    shellcheck: '`export NAME` does not cut the value, so it is no use of it here.',
  },
  check(context) {
    checkScripts(context, quotesInVariables);
  },
});
