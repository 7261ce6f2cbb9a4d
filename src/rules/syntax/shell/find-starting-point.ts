import { defineRule } from '../../define.ts';
import { findWithoutPath } from './checks/commands.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'find-starting-point',
  property: 'syntax',
  practice: null,
  severity: 'info',
  recommended: false,
  why: 'GNU and BusyBox find start in the current directory',
  since: '0.1.0',
  summary: 'Tell `find` where to start',
  about: { commands: ['find'] },
  messages: {
    'no-path': {
      text: '`find` has no place to start from. Some versions stop then, others take the current directory. Write `find .`.',
      aliases: ['shellcheck/SC2185'],
    },
  },
  fix: 'safe',
  check(context) {
    checkScripts(context, findWithoutPath);
  },
});
