import { defineRule } from '../../define.ts';
import { unassignedVariables } from './checks/variables.ts';
import { prefixValues } from './checks/prefix-values.ts';
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
    'too-early': {
      text: 'The shell puts in `{name}` before it makes the assignment in front of `{command}`, so this is not the value that stands there. Assign in a command of its own.',
      aliases: ['shellcheck/SC2097', 'shellcheck/SC2098'],
    },
  },
  fix: 'none',
  differences: {
    shellcheck:
      'Ours is silent where the script reads a file with `.` or `source`, which may set the variable, where `eval` or a quoted word of `export` gives it a value, and, in a shell that follows POSIX, where it is assigned before a special builtin, as in `list=a set -x`, or where the value in front of a command is the variable itself, as in `A=$A make $A`.',
  },
  check(context) {
    checkScripts(context, unassignedVariables);
    checkScripts(context, prefixValues);
  },
});
