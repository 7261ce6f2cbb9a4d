import { defineRule } from '../../define.ts';
import { combinedTests } from './checks/tests.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-combined-test',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: false,
  why: 'a question of taste or of habits, not of what the image does',
  since: '0.1.0',
  summary: 'Write one test in each pair of brackets',
  about: { commands: ['['] },
  messages: {
    and: {
      text: 'What `-a` between tests does is not well defined when a value looks like an operator. Write `[ … ] && [ … ]`.',
      aliases: ['shellcheck/SC2166'],
    },
    or: {
      text: 'What `-o` between tests does is not well defined when a value looks like an operator. Write `[ … ] || [ … ]`.',
      aliases: ['shellcheck/SC2166'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, combinedTests);
  },
});
