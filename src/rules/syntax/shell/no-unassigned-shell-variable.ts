import { defineRule } from '../../define.ts';
import { unassignedVariables } from './checks/variables.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-unassigned-shell-variable',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'it is empty, which is hardly ever meant',
  since: '0.1.0',
  summary: 'Set variables before they are used',
  about: { instructions: ['RUN'] },
  messages: {
    unassigned: {
      text: '`{name}` is used here and set nowhere in this script, and no ENV or ARG sets it, so it is empty. Set it, or give a default where it may come from outside.',
      aliases: ['shellcheck/SC2154'],
    },
    misspelt: {
      text: '`{name}` is set nowhere in this file, but `{like}` is. Correct the name, or give a default where it may come from outside.',
      aliases: ['shellcheck/SC2153'],
    },
  },
  fix: 'none',
  differences: {
    shellcheck:
      'Behind `. file` the rule says nothing, for the file may set the variable. Nor where `eval` or `export "…"` names it with an equals sign, or, in a shell that follows POSIX, an assignment stands in front of a special builtin as in `list=a set -x`. Nor inside the quoted script of a `trap`.',
  },
  check(context) {
    checkScripts(context, unassignedVariables);
  },
});
