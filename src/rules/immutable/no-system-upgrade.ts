import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule } from '../define.ts';

/** Subcommands that bring the whole system up to date when no package is named. */
const upgrades: Readonly<Record<string, readonly string[]>> = {
  'apt-get': ['upgrade', 'dist-upgrade', 'full-upgrade'],
  apt: ['upgrade', 'full-upgrade', 'dist-upgrade'],
  aptitude: ['safe-upgrade', 'full-upgrade', 'dist-upgrade'],
  apk: ['upgrade'],
  yum: ['update', 'upgrade'],
  dnf: ['update', 'upgrade', 'distro-sync'],
  microdnf: ['update', 'upgrade'],
  tdnf: ['update', 'upgrade'],
  zypper: ['update', 'up', 'patch'],
  brew: ['upgrade'],
};
const text =
  '`{call}` makes the image depend on the day it was built, and two builds of one commit differ. Take a newer base image instead, and rebuild when it moves.';

export default defineRule({
  id: 'no-system-upgrade',
  property: 'immutable',
  practice: 'reproducible-build',
  severity: 'warning',
  recommended: false,
  why: "contested: Docker's guide no longer objects, and it closes holes until the base image is rebuilt",
  since: '0.1.0',
  summary: 'Do not upgrade the whole system in a build',
  about: { commands: [...Object.keys(upgrades), 'pacman'] },
  messages: {
    upgrade: {
      text,
      aliases: [
        'trivy/DS-0024',
        'semgrep/avoid-apt-get-upgrade',
        'semgrep/avoid-apk-upgrade',
        'semgrep/avoid-dnf-update',
        'semgrep/avoid-yum-update',
        'semgrep/avoid-zypper-update',
        'dockerfilelint/apt-get-upgrade',
        'dockerfilelint/apt-get-dist-upgrade',
        'dockerlinter/ER0006',
        'dockle/DKL-DI-0003',
      ],
    },
    distUpgrade: {
      text,
      aliases: ['hadolint/DL3035', 'semgrep/avoid-zypper-update', 'dockle/DKL-DI-0003'],
    },
  },
  fix: 'none',
  differences: {
    hadolint:
      'hadolint has kept `zypper dist-upgrade` only; the upgrades of the other package managers are the same mistake or none.',
  },
  check({ stages, report }) {
    for (const stage of stages)
      for (const { command } of stage.commands([...Object.keys(upgrades), 'pacman'])) {
        const sub = command.operands[0]?.value ?? '';
        const call = { call: `${command.name} ${sub}`.trim() };
        if (command.name === 'zypper' && (sub === 'dist-upgrade' || sub === 'dup'))
          report('distUpgrade', command, call);
        else if (isSystemUpgrade(command, sub)) report('upgrade', command, call);
      }
  },
});

function isSystemUpgrade(command: SimpleCommand, sub: string): boolean {
  if (command.name === 'pacman')
    return command.flags.some((flag) => /^-S\w*u/.test(flag)) && command.operands.length === 0;
  return (upgrades[command.name ?? '']?.includes(sub) ?? false) && command.operands.length === 1;
}
