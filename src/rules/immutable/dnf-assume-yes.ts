import { defineRule } from '../define.ts';
import { answerFix, askingRpmCalls, callText } from '../packages/questions.ts';

const text = '`{call}` asks before it goes on, and nobody answers during a build, so the build fails. Add `-y`.';

export default defineRule({
  id: 'dnf-assume-yes',
  property: 'immutable',
  practice: 'reproducible-build',
  severity: 'warning',
  recommended: true,
  why: 'the build stops at a question',
  since: '0.1.0',
  summary: 'dnf asks a question during the build: add -y',
  about: { commands: ['dnf', 'microdnf', 'dnf5'] },
  messages: {
    install: {
      text,
      aliases: [
        'hadolint/DL3038',
        'kics/7ebd323c-31b7-4e5b-b26f-de5e9e477af8',
        'semgrep/missing-dnf-assume-yes-switch',
      ],
    },
    other: { text, aliases: [] },
  },
  options: {
    microdnf: {
      type: 'boolean',
      default: false,
      description: 'Report `microdnf` too, which asks nothing in most of its versions.',
    },
  },
  presets: { hadolint: { options: { microdnf: true } } },
  yieldsTo: ['package-manager-missing'],
  fix: 'safe',
  differences: {
    hadolint:
      'hadolint looks at the installs only; updates and removals ask as well. `microdnf` asks nothing in most of its versions, so it counts only with the option.',
  },
  check({ stages, options, report }) {
    const programs = options.microdnf ? ['dnf', 'microdnf', 'dnf5'] : ['dnf', 'dnf5'];
    for (const { call, isInstall } of askingRpmCalls(stages, programs))
      report(isInstall ? 'install' : 'other', call.command, { call: callText(call) }, { fix: answerFix(call, '-y') });
  },
});
