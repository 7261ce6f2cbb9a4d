import { defineRule } from '../define.ts';
import { answerFix, askingRpmCalls, callText } from '../packages/questions.ts';

const text = '`{call}` asks before it goes on, and nobody answers during a build, so the build fails. Add `-y`.';

export default defineRule({
  id: 'yum-assume-yes',
  property: 'immutable',
  practice: 'reproducible-build',
  severity: 'warning',
  recommended: true,
  why: 'the build stops at a question',
  since: '0.1.0',
  summary: 'yum asks a question during the build: add -y',
  about: { commands: ['yum'] },
  messages: {
    install: {
      text,
      aliases: [
        'hadolint/DL3030',
        'kics/6e19193a-8753-436d-8a09-76dcff91bb03',
        'semgrep/missing-yum-assume-yes-switch',
      ],
    },
    other: { text, aliases: [] },
  },
  yieldsTo: ['package-manager-missing'],
  fix: 'safe',
  differences: { hadolint: 'hadolint looks at the installs only; updates and removals ask as well.' },
  check({ stages, report }) {
    for (const { call, isInstall } of askingRpmCalls(stages, ['yum']))
      report(isInstall ? 'install' : 'other', call.command, { call: callText(call) }, { fix: answerFix(call, '-y') });
  },
});
