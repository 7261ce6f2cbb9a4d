import { defineRule } from '../../define.ts';
import { uncheckedCd } from './checks/exit-status.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'check-cd-result',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'what follows would work in the wrong directory',
  since: '0.1.0',
  summary: 'Stop when `cd` fails',
  about: { commands: ['cd', 'pushd', 'popd'] },
  messages: {
    unchecked: {
      text: 'If `{command}` fails, what follows runs in another directory. Join the two with `&&`, write `|| exit`, begin with `set -e`, or use WORKDIR.',
      aliases: ['shellcheck/SC2164'],
    },
  },
  fix: 'none',
  yieldsTo: ['no-lost-shell-state'],
  check(context) {
    checkScripts(context, uncheckedCd);
  },
});
