/** What the calls of system package managers install, and whether the same RUN removes it again. */
import { once } from '../../dockerfile/notes.ts';
import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { entryOf } from '../names/entry.ts';

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

/** A word whose value is known. */
export interface PackageWord extends ShellWord {
  readonly value: string;
}

/** Words that name packages with a known name; empty for a command that installs nothing. */
export function packageWords({ name, operands }: SimpleCommand): readonly PackageWord[] {
  const [sub, ...packages] = operands;
  if (name === null || !entryOf(managers, name)?.install.includes(sub?.value ?? '')) return [];
  return packages.filter((word): word is PackageWord => word.value !== null);
}

/** Without version and architecture: `gcc=4:12`, `libc6-dev:amd64`, `gcc~13`. */
export function packageName(word: string): string {
  return word.replace(/[=<>~:].*$/, '');
}

/** What the RUNs of a stage remove again, read once for each. */
class StageRemovals {
  readonly #stage: Stage;
  readonly #known = new Map<InstructionOf<'RUN'>, Removals>();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  of(run: InstructionOf<'RUN'>): Removals {
    let removals = this.#known.get(run);
    if (!removals) this.#known.set(run, (removals = new Removals(this.#stage.commandsOf(run))));
    return removals;
  }
}

/** The removals of a stage, one for all rules. */
export const removalsOf = once((stage: Stage) => new StageRemovals(stage));

/** The removals of one manager: offsets of the last of each kind, -1 without one. */
interface Removed {
  /** Names that are not known: `apk del $build`. */
  unknown: number;
  /** Of what nothing needs. */
  automatic: number;
  readonly names: Map<string, number>;
}

/** What the commands of a RUN remove. */
class Removals {
  readonly #byManager = new Map<string, Removed>();
  #lastMark = -1;

  constructor(commands: readonly SimpleCommand[]) {
    for (const command of commands) {
      if (marksAllAutomatic(command)) this.#lastMark = Math.max(this.#lastMark, command.start);
      const { name, operands } = command;
      if (name === null || !entryOf(managers, name)?.remove.includes(operands[0]?.value ?? '')) continue;
      this.#add(name, command);
    }
  }

  #add(manager: string, command: SimpleCommand): void {
    const removed = this.#byManager.get(manager) ?? { unknown: -1, automatic: -1, names: new Map() };
    this.#byManager.set(manager, removed);
    const { start } = command;
    if (removesAutomatic(command)) removed.automatic = Math.max(removed.automatic, start);
    for (const { value } of command.operands.slice(1)) {
      if (value === null) removed.unknown = Math.max(removed.unknown, start);
      else removed.names.set(packageName(value), Math.max(removed.names.get(packageName(value)) ?? -1, start));
    }
  }

  /**
   * Whether all of these packages, or the virtual package they belong to, are removed behind their install. A removal
   * whose names are not known counts.
   */
  include(install: SimpleCommand, packages: readonly PackageWord[]): boolean {
    const removed = this.#byManager.get(install.name ?? '');
    if (!removed) return packages.length === 0;
    if (removed.unknown > install.start) return true;
    if (this.#lastMark > install.start && removed.automatic > install.start) return true;
    const isBehind = (name: string) => (removed.names.get(name) ?? -1) > install.start;
    const virtual = install.valueOf('--virtual', '-t')?.value;
    if (virtual !== undefined && virtual !== null && isBehind(virtual)) return true;
    return packages.every(({ value }) => isBehind(packageName(value)));
  }
}

/** `apt-mark auto '.*'`, `apt-mark showmanual | xargs apt-mark auto`: what nothing needs goes with the next clean-up. */
function marksAllAutomatic({ name, args }: SimpleCommand): boolean {
  if (name !== 'xargs' && name !== 'apt-mark') return false;
  const words = args.map(({ value }) => value);
  if (name === 'xargs') return words.at(-2) === 'apt-mark' && words.at(-1) === 'auto';
  return words.includes('auto') && words.includes('.*');
}

function removesAutomatic({ args, operands }: SimpleCommand): boolean {
  return operands[0]?.value === 'autoremove' || args.some(({ value }) => /^--auto-?remove$/.test(value ?? ''));
}
