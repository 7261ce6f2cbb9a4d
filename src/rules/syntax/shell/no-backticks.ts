import { defineRule } from '../../define.ts';
import { backticks } from './checks/pipelines.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-backticks',
  property: 'syntax',
  practice: null,
  severity: 'style',
  recommended: false,
  why: 'a question of taste or of habits, not of what the image does',
  since: '0.1.0',
  summary: 'Write `$(…)` instead of backticks',
  about: { instructions: ['RUN'] },
  messages: {
    backticks: {
      text: 'Backticks cannot be nested without backslashes and are easily read as quotes. Write `$(…)`.',
      aliases: ['shellcheck/SC2006'],
    },
  },
  fix: 'safe',
  check(context) {
    checkScripts(context, backticks);
  },
});
