import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Dockerfile } from '../../dockerfile/tree.ts';
import type { RunCommand, Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { commandRemoval, isShort } from '../fixes/command-removal.ts';
import { familyOf, installsOf } from '../packages/families.ts';
import { onlyServesInstalls, removesIndexes } from '../packages/leftovers.ts';
import { entryOf } from '../names/entry.ts';

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
    apt: {
      text,
      aliases: [
        'semgrep/avoid-apt-get-upgrade',
        'dockerfilelint/apt-get-upgrade',
        'dockerlinter/ER0006',
        'dockle/DKL-DI-0003',
      ],
    },
    aptRelease: {
      text,
      aliases: [
        'trivy/DS-0024',
        'semgrep/avoid-apt-get-upgrade',
        'dockerfilelint/apt-get-dist-upgrade',
        'dockerlinter/ER0006',
        'dockle/DKL-DI-0003',
      ],
    },
    apk: { text, aliases: ['semgrep/avoid-apk-upgrade', 'dockerlinter/ER0006', 'dockle/DKL-DI-0003'] },
    dnf: { text, aliases: ['semgrep/avoid-dnf-update'] },
    yum: { text, aliases: ['semgrep/avoid-yum-update'] },
    zypper: { text, aliases: ['semgrep/avoid-zypper-update'] },
    distUpgrade: { text, aliases: ['hadolint/DL3035', 'dockle/DKL-DI-0003'] },
    upgrade: { text, aliases: [] },
  },
  yieldsTo: ['package-manager-missing'],
  fix: 'review',
  differences: {
    hadolint:
      'hadolint has kept `zypper dist-upgrade` only; the upgrades of the other package managers are the same mistake or none.',
  },
  check({ dockerfile, stages, report }) {
    const lastInstall = lastInstallOf(stages);
    for (const stage of stages)
      for (const one of stage.commands([...Object.keys(upgrades), 'pacman'])) {
        const { command } = one;
        const sub = command.operands[0]?.value ?? '';
        const call = { call: `${command.name} ${sub}`.trim() };
        if (!isDistUpgrade(command, sub) && !isSystemUpgrade(command, sub)) continue;
        report(messageOf(command, sub), command, call, { fix: removal(stage, one, lastInstall, dockerfile) });
      }
  },
});

function isDistUpgrade({ name }: SimpleCommand, sub: string): boolean {
  return name === 'zypper' && (sub === 'dist-upgrade' || sub === 'dup');
}

/** Each peer has codes for some package managers. */
function messageOf({ name }: SimpleCommand, sub: string) {
  switch (name) {
    case 'apt-get':
    case 'apt':
    case 'aptitude':
      return /^(?:dist|full)-/.test(sub) ? 'aptRelease' : 'apt';
    case 'dnf':
    case 'microdnf':
    case 'tdnf':
      return 'dnf';
    case 'zypper':
      return /^d/.test(sub) ? 'distUpgrade' : 'zypper';
    case 'apk':
    case 'yum':
      return name;
    default:
      return 'upgrade';
  }
}

function isSystemUpgrade(command: SimpleCommand, sub: string): boolean {
  if (command.name === 'pacman')
    return command.flags.some((flag) => /^-S\w*u/.test(flag)) && command.operands.length === 0;
  return (entryOf(upgrades, command.name)?.includes(sub) ?? false) && command.operands.length === 1;
}

/** Where the last command stands that installs packages or upgrades single ones. */
function lastInstallOf(stages: readonly Stage[]): number {
  const starts = stages.flatMap((stage) =>
    stage.commands(Object.keys(upgrades)).flatMap(({ command }) => {
      const family = familyOf(command);
      const upgradesAll = isSystemUpgrade(command, command.operands[0]?.value ?? '');
      return family && installsOf(command, family) && !upgradesAll ? [command.start] : [];
    }),
  );
  return starts.reduce((last, start) => Math.max(last, start), -1);
}

/** Takes the upgrade out, and with it what in the same RUN served nothing else. */
function removal(
  stage: Stage,
  { command, instruction }: RunCommand,
  lastInstall: number,
  dockerfile: Dockerfile,
): Fix | undefined {
  if (!isShort(stage, instruction)) return undefined;
  const commands = stage.commandsOf(instruction);
  const others = commands.filter((one) => one !== command);
  const servesLater = instruction.end < lastInstall && !others.some(removesIndexes);
  const gone = others.every(onlyServesInstalls) && !servesLater ? commands : [command];
  const edits = commandRemoval(stage, instruction, gone, dockerfile);
  return edits ? { title: 'Remove the upgrade', safety: 'review', edits } : undefined;
}
