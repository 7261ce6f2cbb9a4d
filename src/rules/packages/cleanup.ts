/** RUNs that install and leave the package manager's cache in their layer. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { once } from '../../dockerfile/notes.ts';
import type { Instruction, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { hasCacheMount } from './cache-mounts.ts';

export interface Cache {
  readonly managers: readonly string[];
  readonly installs: readonly string[];
  /** Words in front of an install: `group` in `dnf group install`. */
  readonly groups?: readonly string[];
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

/** The option that the rules about system packages share. */
export const judgedStages = {
  type: 'string',
  enum: ['image', 'all'],
  default: 'image',
  description: 'Judge stages whose layers reach the image, or all.',
} as const;

/** One entry a RUN whose last install is not followed by a clean-up. */
export function uncleanedInstalls(stages: readonly Stage[], cache: Cache): readonly Uncleaned[] {
  return stages.flatMap((stage) => {
    const runs = new Set(
      stage
        .commands(cache.managers, [...cache.installs, ...(cache.groups ?? [])])
        .map(({ instruction }) => instruction),
    );
    return [...runs].flatMap((run) => {
      if (hasCacheMount(stage, run, cache.directories)) return [];
      const install = lastUncleaned(stage.commandsOf(run), cache);
      return install ? [{ stage, run, install }] : [];
    });
  });
}

function lastUncleaned(commands: readonly SimpleCommand[], cache: Cache): SimpleCommand | null {
  const last = commands.findLastIndex((command) => isCall(command, cache) && isInstall(command, cache));
  const install = commands[last];
  if (!install) return null;
  const isCleaned = commands
    .slice(last + 1)
    .some((command) => (command.name === install.name && cache.cleans(command)) || empties(command, cache.directories));
  return isCleaned ? null : install;
}

function isCall({ name }: SimpleCommand, { managers }: Cache): boolean {
  return name !== null && managers.includes(name);
}

function isInstall({ operands }: SimpleCommand, { installs, groups = [] }: Cache): boolean {
  const [first = '', second = ''] = operands.map(({ value }) => value ?? '');
  return installs.includes(groups.includes(first) ? second : first);
}

/** `rm -rf` of one of the directories, of all or some of what is in it, or of a directory above. */
export function removes(command: SimpleCommand, directories: readonly string[]): boolean {
  if (command.name !== 'rm' || !command.has('-r', '-R', '--recursive')) return false;
  return command.operands.some(({ value, text }) =>
    alternatives((value ?? text).replace(/["']/g, '')).some((path) => lies(path.replace(/\/?\*?$/, ''), directories)),
  );
}

/** `/build/cleanup.sh`, `sh clean-layer.sh`: a script that nobody can see into and that says what it is for. */
export function runsCleanUp({ name, operands }: SimpleCommand): boolean {
  const script = name === 'sh' || name === 'bash' ? operands[0]?.value : name;
  return /(?:^|\/)[\w-]*clean[\w-]*\.(?:sh|bash)$|(?:^|\/)clean[-_]?up$/.test(script ?? '');
}

/** Tests of `find` that leave some of what is there. */
const narrowing = /^-(?:i?name|i?path|i?wholename|i?regex|perm|empty|size|user|group|newer|[acm]min|[acm]time)/;

/** A `find` that names one of the directories, or deletes all there is in one above: `find /var/cache -type f -delete`. */
export function findsAndRemoves({ name, args }: SimpleCommand, directories: readonly string[]): boolean {
  if (name !== 'find') return false;
  const words = args.map(({ value, text }) => value ?? text);
  if (words.some((word) => directories.some((directory) => word.includes(directory)))) return true;
  if (!words.includes('-delete') && !words.includes('rm')) return false;
  if (words.some((word, index) => narrowing.test(word) && !/^(?:!|-not)$/.test(words[index - 1] ?? ''))) return false;
  const places = words.slice(
    0,
    words.findIndex((word) => /^[-(!]/.test(word)),
  );
  return places.some((place) => lies(place.replace(/\/$/, ''), directories));
}

/** Whether the directories are empty behind it, or may be. */
export function empties(command: SimpleCommand, directories: readonly string[]): boolean {
  return removes(command, directories) || findsAndRemoves(command, directories) || runsCleanUp(command);
}

/** By the commands of a RUN and the list of directories: where the last of them is removed. */
const lastRemovals = once((_: Stage) => new Map<Instruction, Map<readonly string[], number>>());

/** Offset of the last command of a RUN that removes one of the directories, or may; -1 where there is none. */
export function lastRemoval(stage: Stage, run: Instruction, directories: readonly string[]): number {
  const ofStage = lastRemovals(stage);
  const known = ofStage.get(run) ?? new Map<readonly string[], number>();
  ofStage.set(run, known);
  const offset =
    known.get(directories) ?? stage.commandsOf(run).findLast((one) => empties(one, directories))?.start ?? -1;
  known.set(directories, offset);
  return offset;
}

/** `/a/{b,c}/d` is `/a/b/d` and `/a/c/d`; the first braces only. */
function alternatives(path: string): readonly string[] {
  const open = path.indexOf('{');
  const close = path.indexOf('}', open);
  if (open < 0 || close < 0 || path[open - 1] === '$') return [path];
  const parts = path.slice(open + 1, close).split(',');
  return parts.map((part) => path.slice(0, open) + part + path.slice(close + 1));
}

/** On one of the directories, in it or above it. */
function lies(path: string, directories: readonly string[]): boolean {
  return directories.some((directory) =>
    directory.startsWith('/')
      ? path === directory || path.startsWith(`${directory}/`) || directory.startsWith(`${path}/`)
      : path.endsWith(`/${directory}`) || path.split('/').at(-1) === directory.split('/')[0],
  );
}
