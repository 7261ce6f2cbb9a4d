import { defineRule } from '../../define.ts';
import { checkScripts } from './checks/run.ts';
import { versionConstraints } from './checks/version-constraints.ts';

export default defineRule({
  id: 'quote-version-constraints',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'the constraint never reaches the package manager',
  since: '0.1.0',
  summary: 'Quote version constraints with < and >',
  about: { instructions: ['RUN'] },
  messages: {
    output: {
      text: '`{written}` is not in quotes, so the shell writes the output to a file `{file}`, and the command gets `{word}` without a version. Put quotes around it.',
      aliases: [],
    },
    input: {
      text: '`{written}` is not in quotes, so the shell looks for a file `{file}` to read, and the command does not run without one. Put quotes around it.',
      aliases: [],
    },
  },
  fix: 'review',
  check(context) {
    checkScripts(context, versionConstraints);
  },
});
