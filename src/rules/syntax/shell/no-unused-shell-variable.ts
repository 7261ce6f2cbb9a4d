import { defineRule } from '../../define.ts';
import { unusedVariables } from './checks/variables.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-unused-shell-variable',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'a value nobody reads is a mistake or a leftover',
  since: '0.1.0',
  summary: 'Use or remove variables that a script sets',
  about: { instructions: ['RUN'] },
  messages: {
    unused: {
      text: '`{name}` gets a value that nothing in this script reads; it is gone when the RUN ends. Remove it, `export` it for the programs it is for, or use ENV.',
      aliases: ['shellcheck/SC2034'],
    },
  },
  fix: 'none',
  yieldsTo: ['no-lost-shell-state'],
  check(context) {
    checkScripts(context, unusedVariables);
  },
});
