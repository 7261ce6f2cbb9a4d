import { defineRule } from '../../define.ts';
import { uncheckedCd, uncheckedCdAnywhere } from './checks/exit-status.ts';
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
  options: {
    everywhere: {
      type: 'boolean',
      default: false,
      description: 'Report directories that every image has, such as `/tmp`, too.',
    },
  },
  presets: { hadolint: { options: { everywhere: true } } },
  fix: 'none',
  yieldsTo: ['no-lost-shell-state'],
  check(context) {
    checkScripts(context, context.options.everywhere ? uncheckedCdAnywhere : uncheckedCd);
  },
});
