/** RUNs that install and leave the package manager's cache in their layer. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { hasCacheMount } from './cache-mounts.ts';

export interface Cache {
  readonly managers: readonly string[];
  readonly installs: readonly string[];
  /** Where the cache lies; also the ends of paths in a home, without a slash in front. */
  readonly directories: readonly string[];
  /** Whether the command, a call of the same manager, empties the cache. */
  readonly cleans: (command: SimpleCommand) => boolean;
}

export interface Uncleaned {
  readonly stage: Stage;
  readonly run: InstructionOf<'RUN'>;
  /** The last install behind which nothing empties the cache. */
  readonly install: SimpleCommand;
}

/** One entry a RUN whose last install is not followed by a clean-up. */
export function uncleanedInstalls(stages: readonly Stage[], cache: Cache): readonly Uncleaned[] {
  return stages.flatMap((stage) => {
    const runs = new Set(stage.commands(cache.managers, cache.installs).map(({ instruction }) => instruction));
    return [...runs].flatMap((run) => {
      if (hasCacheMount(stage, run, cache.directories)) return [];
      const install = lastUncleaned(stage.commandsOf(run), cache);
      return install ? [{ stage, run, install }] : [];
    });
  });
}

function lastUncleaned(commands: readonly SimpleCommand[], cache: Cache): SimpleCommand | null {
  const last = commands.findLastIndex((command) => isCall(command, cache) && cache.installs.includes(sub(command)));
  const install = commands[last];
  if (!install) return null;
  const isCleaned = commands
    .slice(last + 1)
    .some((command) => (command.name === install.name && cache.cleans(command)) || removes(command, cache.directories));
  return isCleaned ? null : install;
}

function isCall({ name }: SimpleCommand, { managers }: Cache): boolean {
  return name !== null && managers.includes(name);
}

function sub(command: SimpleCommand): string {
  return command.operands[0]?.value ?? '';
}

/** `rm -rf` of one of the directories, of all in it, or of a directory above. */
export function removes(command: SimpleCommand, directories: readonly string[]): boolean {
  if (command.name !== 'rm' || !command.has('-r', '-R', '--recursive')) return false;
  return command.operands.some(({ value, text }) => {
    const path = (value ?? text).replace(/["']/g, '').replace(/\/?\*?$/, '');
    return directories.some((directory) =>
      directory.startsWith('/')
        ? path === directory || path.startsWith(`${directory}/`) || directory.startsWith(`${path}/`)
        : path.endsWith(`/${directory}`) || directory.startsWith(path.split('/').at(-1) || '\0'),
    );
  });
}
