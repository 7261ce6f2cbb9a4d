/** What package managers of the system put into an image. */
import { once } from '../../dockerfile/notes.ts';
import type { Stage } from '../../model/types.ts';
import { packageName } from './installed.ts';

const managers: Readonly<Record<string, readonly string[]>> = {
  'apt-get': ['install'],
  apt: ['install'],
  aptitude: ['install'],
  apk: ['add'],
  yum: ['install'],
  dnf: ['install'],
  microdnf: ['install'],
  tdnf: ['install'],
  zypper: ['install', 'in'],
  pacman: [],
};

const names = Object.keys(managers);

export interface InstalledPackage {
  /** Without version and architecture; null where it cannot be known. */
  readonly name: string | null;
  readonly start: number;
  readonly end: number;
}

/** The packages that the RUNs of a stage install, own ones only, in order. */
export const installedPackages = once((stage: Stage): readonly InstalledPackage[] =>
  stage.commands(names).flatMap(({ command }) => {
    const [sub, ...packages] = command.operands;
    if (command.name === 'pacman') {
      return command.flags.some((flag) => /^-S/.test(flag)) ? command.operands.map(packageOf) : [];
    }
    return managers[command.name!]!.includes(sub?.value ?? '') ? packages.map(packageOf) : [];
  }),
);

function packageOf({
  value,
  start,
  end,
}: {
  readonly value: string | null;
  readonly start: number;
  readonly end: number;
}) {
  return { name: value === null ? null : packageName(value), start, end };
}
