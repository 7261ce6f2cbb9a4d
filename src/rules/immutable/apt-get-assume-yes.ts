import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule } from '../define.ts';
import { setsAptOption } from '../packages/apt-configuration.ts';
import { invocations, type Invocation } from '../packages/invocations.ts';
import { answerFix, callText, isAnsweredByPipe } from '../packages/questions.ts';

const asking = ['install', 'remove', 'purge', 'autoremove', 'upgrade', 'dist-upgrade', 'full-upgrade', 'build-dep'];
const text =
  '`{call}` asks before it goes on, and nobody answers during a build, so the build fails where there is something to do. Add `-y`.';

export default defineRule({
  id: 'apt-get-assume-yes',
  property: 'immutable',
  practice: 'reproducible-build',
  severity: 'warning',
  recommended: true,
  why: 'the build stops at a question',
  since: '0.1.0',
  summary: 'apt-get asks a question during the build: add -y',
  about: { commands: ['apt-get', 'apt'] },
  messages: {
    install: {
      text: '`{call}` asks before it installs more than it is told to, and nobody answers during a build, so the build fails where a package needs another one. Add `-y`.',
      aliases: [
        'hadolint/DL3014',
        'trivy/DS-0021',
        'kics/77783205-c4ca-4f80-bb80-c777f267c547',
        'semgrep/missing-assume-yes-switch',
        'dockerfilelint/apt-get_missing_param',
        'dockerlinter/ER0009',
      ],
    },
    other: { text, aliases: [] },
  },
  yieldsTo: ['package-manager-missing'],
  fix: 'safe',
  differences: {
    hadolint:
      'hadolint and Trivy look at `apt-get install` only; removals and upgrades ask as well. What is answered by a pipe or by the configuration of apt is no finding here.',
    trivy: 'Trivy does not take `-qq` for an answer; apt-get does.',
  },
  presets: { hadolint: { severity: 'warning' } },
  check({ stages, report }) {
    for (const call of invocations(stages, ['apt-get', 'apt'], asking)) {
      const { command, stage, instruction } = call;
      if (assumesYes(command) || asksNothing(call) || isAnsweredByPipe(call)) continue;
      if (setsAptOption(stage, instruction, command, 'APT::Get::Assume-Yes')) continue;
      const isInstall = command.name === 'apt-get' && call.subcommand.value === 'install';
      report(isInstall ? 'install' : 'other', command, { call: callText(call) }, { fix: answerFix(call, '-y') });
    }
  },
});

/** `-y`, or quiet twice over, which implies it. */
function assumesYes(command: SimpleCommand): boolean {
  if (command.has('-y', '--yes', '--assume-yes')) return true;
  const quiet = command.flags.reduce((sum, flag) => sum + quietness(flag), 0);
  return quiet >= 2 || command.args.some(({ text }) => /Assume-Yes["']?=["']?(?:true|1|yes)/i.test(text));
}

function quietness(flag: string): number {
  if (flag === '--quiet' || flag === '-q=1') return 1;
  const level = /^(?:-q|--quiet)=(\d)$/.exec(flag);
  if (level) return Number(level[1]);
  return /^-[a-z]+$/i.test(flag) ? flag.split('q').length - 1 : 0;
}

/** Also where nothing is named: `apt-get purge` alone has nothing to do. */
function asksNothing({ command, subcommand, operands }: Invocation): boolean {
  if (command.has('-s', '--simulate', '--dry-run', '--just-print', '-d', '--download-only', '--print-uris'))
    return true;
  const isRemoval = subcommand.value === 'remove' || subcommand.value === 'purge';
  return isRemoval && operands.length === 0 && !command.has('--auto-remove', '--autoremove');
}
