import { defineRule } from '../define.ts';
import { invocations } from '../packages/invocations.ts';
import { answerFix, callText, isAnsweredByPipe } from '../packages/questions.ts';

const asking = ['install', 'in', 'remove', 'rm', 'source-install', 'si', 'patch'];

export default defineRule({
  id: 'zypper-non-interactive',
  property: 'immutable',
  practice: 'reproducible-build',
  severity: 'warning',
  recommended: true,
  why: 'the build stops at a question',
  since: '0.1.0',
  summary: 'zypper asks a question during the build: add -y',
  about: { commands: ['zypper'] },
  messages: {
    asks: {
      text: '`{call}` asks before it goes on, and nobody answers during a build, so the build fails. Add `-y`, or call `zypper --non-interactive`.',
      aliases: ['hadolint/DL3034', 'kics/45e1fca5-f90e-465d-825f-c2cb63fa3944'],
    },
  },
  fix: 'safe',
  check({ stages, report }) {
    for (const call of invocations(stages, ['zypper'], asking)) {
      if (call.command.has('-n', '--non-interactive', '-y', '--no-confirm', '--dry-run', '-D')) continue;
      if (isAnsweredByPipe(call)) continue;
      report('asks', call.command, { call: callText(call) }, { fix: answerFix(call, '-y') });
    }
  },
});
