import { defineRule } from '../define.ts';
import { rpmInvocations } from '../packages/invocations.ts';
import { answerFix, callText, isAnsweredByPipe } from '../packages/questions.ts';

const installs = ['install', 'groupinstall', 'localinstall'];
const others = ['reinstall', 'update', 'upgrade', 'downgrade', 'remove', 'erase', 'autoremove'];
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
  fix: 'safe',
  differences: { hadolint: 'hadolint looks at the installs only; updates and removals ask as well.' },
  check({ stages, report }) {
    for (const call of rpmInvocations(stages, ['yum'], [...installs, ...others])) {
      if (call.command.has('-y', '--assumeyes', '--assumeno', '--downloadonly') || isAnsweredByPipe(call)) continue;
      if (call.command.args.some(({ text }) => /assumeyes=(?:1|true|yes)/i.test(text))) continue;
      const id = installs.includes(call.subcommand.value ?? '') ? 'install' : 'other';
      report(id, call.command, { call: callText(call) }, { fix: answerFix(call, '-y') });
    }
  },
});
