/** What the calls of system package managers install, and whether the same RUN removes it again. */
import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';

/** Package manager → how it installs and how it removes. */
const managers: Readonly<Record<string, { install: readonly string[]; remove: readonly string[] }>> = {
  'apt-get': { install: ['install'], remove: ['remove', 'purge', 'autoremove'] },
  apt: { install: ['install'], remove: ['remove', 'purge', 'autoremove'] },
  apk: { install: ['add'], remove: ['del'] },
  yum: { install: ['install'], remove: ['remove', 'erase'] },
  dnf: { install: ['install'], remove: ['remove', 'erase'] },
  microdnf: { install: ['install'], remove: ['remove'] },
  zypper: { install: ['install', 'in'], remove: ['remove', 'rm'] },
};

/** The programs this module reads. */
export const systemManagers: readonly string[] = Object.keys(managers);

/** Words that name packages with a known name; empty for a command that installs nothing. */
export function installedPackages({ name, operands }: SimpleCommand): readonly ShellWord[] {
  const [sub, ...packages] = operands;
  if (name === null || !managers[name]?.install.includes(sub?.value ?? '')) return [];
  return packages.filter(({ value }) => value !== null);
}

/** Without version and architecture: `gcc=4:12`, `libc6-dev:amd64`, `gcc~13`. */
export function packageName(word: string): string {
  return word.replace(/[=<>~:].*$/, '');
}

/**
 * All of these packages, or the virtual package they belong to, are removed further on in the same RUN.
 * A removal whose names are not known counts: `apk del $build`.
 */
export function isRemovedAgain(
  install: SimpleCommand,
  packages: readonly ShellWord[],
  commands: readonly SimpleCommand[],
): boolean {
  const later = commands.filter(({ start }) => start > install.start);
  const removals = later.filter(
    ({ name, operands }) =>
      name !== null && name === install.name && managers[name]!.remove.includes(operands[0]?.value ?? ''),
  );
  const words = removals.flatMap(({ operands }) => operands.slice(1));
  if (words.some(({ value }) => value === null)) return true;
  if (marksAllAutomatic(later) && removals.some(removesAutomatic)) return true;
  const removed = new Set(words.map(({ value }) => packageName(value!)));
  const virtual = install.valueOf('--virtual', '-t')?.value;
  if (virtual !== undefined && virtual !== null && removed.has(virtual)) return true;
  return packages.every(({ value }) => removed.has(packageName(value!)));
}

/** `apt-mark auto '.*'`, `apt-mark showmanual | xargs apt-mark auto`: what nothing needs goes with the next clean-up. */
function marksAllAutomatic(commands: readonly SimpleCommand[]): boolean {
  return commands.some(({ name, args }) => {
    const words = args.map(({ value }) => value);
    if (name === 'xargs') return words.at(-2) === 'apt-mark' && words.at(-1) === 'auto';
    return name === 'apt-mark' && words.includes('auto') && words.includes('.*');
  });
}

function removesAutomatic({ args, operands }: SimpleCommand): boolean {
  return operands[0]?.value === 'autoremove' || args.some(({ value }) => /^--auto-?remove$/.test(value ?? ''));
}
