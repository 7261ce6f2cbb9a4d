/** The files that steps bring into the layers of an image, and those that they delete. */
import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { CopyPath, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { absolutePath, baseName } from '../paths/places.ts';
import { pathWord } from '../paths/shell-words.ts';
import { targetOf } from './download-targets.ts';

type Run = InstructionOf<'RUN'>;
type Copy = InstructionOf<'COPY' | 'ADD'>;

/** A file or a directory, and the step that brings it. */
export interface Made {
  readonly path: string;
  readonly message: 'copied' | 'downloaded';
  readonly by: Copy | Run;
  /** The file it is a copy of. */
  readonly source: CopyPath | null;
}

/** What a COPY or ADD brings: its destination as a whole, and the files it names. */
export function copiedBy(stage: Stage, copy: Copy): readonly Made[] {
  return [...copiedPlace(stage, copy), ...copiedFiles(stage, copy)];
}

/** Files named one by one. A destination that does not end in a slash is the file itself where there is one source. */
function copiedFiles(stage: Stage, copy: Copy): readonly Made[] {
  const target = copy.destination ? plain(stage, copy, copy.destination) : null;
  if (target === null) return [];
  const isDirectory = /(?:^|\/)\.?$/.test(target) || copy.sources.length > 1;
  return copy.sources.flatMap((source) => {
    const name = plain(stage, copy, source);
    if (name === null || !/\.\w+$/.test(name) || /[*?[]/.test(name)) return [];
    if (!isDirectory && !/\.\w+$/.test(target)) return [];
    const path = absolutePath(stage, isDirectory ? `${target}/${baseName(name)}` : target, copy);
    return path === null ? [] : [{ path, message: 'copied' as const, by: copy, source }];
  });
}

/** Directories that are there without a COPY: what lies in one may come from elsewhere. */
const common = /^\/(?:[a-z\d]*|(?:usr|usr\/local|var)\/\w+)$/;

/** The destination as a whole, a directory or whatever the source is. */
function copiedPlace(stage: Stage, copy: Copy): readonly Made[] {
  const target = copy.destination ? plain(stage, copy, copy.destination) : null;
  const path = target === null ? null : absolutePath(stage, target, copy);
  const isShared = copy.sources.length === 0 || /(?:^|\/)\.?$/.test(target ?? '') || copy.sources.length > 1;
  if (path === null || (isShared && common.test(path))) return [];
  return [{ path, message: 'copied' as const, by: copy, source: null }];
}

/** Without quotes; null where a variable hides it. */
function plain(stage: Stage, copy: Copy, { json, value, text }: CopyPath): string | null {
  if (!value.includes('$')) return value.replace(/["']/g, '');
  const resolved = json ? null : stage.resolve(text, copy);
  return resolved && resolved.kind !== 'unknown' ? resolved.text : null;
}

/** What the programs of a RUN load, outside of mounts. */
export function downloadedBy(stage: Stage, run: Run): readonly Made[] {
  if (run.flags.some(({ name }) => name === 'mount')) return [];
  const { commands, pathOf } = inPlace(stage, run);
  return commands.flatMap((command) => {
    const value = targetOf(command)?.value;
    const path = value && value !== '-' && !value.startsWith('/dev/') ? pathOf(value) : null;
    return path === null ? [] : [{ path, message: 'downloaded' as const, by: run, source: null }];
  });
}

/** A path that a RUN deletes, and the word that says so. */
export interface Removed {
  readonly command: SimpleCommand;
  readonly word: ShellWord;
  readonly path: string;
}

/** What the `rm` of a RUN name, outside of mounts. */
export function removedBy(stage: Stage, run: Run): readonly Removed[] {
  if (run.flags.some(({ name }) => name === 'mount')) return [];
  const { commands, pathOf } = inPlace(stage, run);
  return commands
    .filter(({ name }) => name === 'rm')
    .flatMap((command) =>
      command.operands.flatMap((word) => {
        const value = pathWord(stage, command, word, run);
        const path = value ? pathOf(value) : null;
        return path === null ? [] : [{ command, word, path }];
      }),
    );
}

interface InPlace {
  readonly commands: readonly SimpleCommand[];
  pathOf(written: string): string | null;
}

/** Commands that run in a directory that is known: none where the script changes it on the way and uses relative paths. */
function inPlace(stage: Stage, run: Run): InPlace {
  const commands = stage.commandsOf(run);
  const moves = commands.filter(({ name }) => name === 'cd' || name === 'pushd');
  const start = moves.length === 1 ? startDirectory(moves[0]!, stage, run) : null;
  return {
    commands:
      moves.length > 0 && start === null ? commands.filter((command) => isAbsolute(stage, run, command)) : commands,
    pathOf: (written) =>
      absolutePath(stage, start === null || written.startsWith('/') ? written : `${start}/${written}`, run),
  };
}

/** The directory of a script that begins with `cd /directory`. */
function startDirectory({ name, args, start }: SimpleCommand, stage: Stage, run: Run): string | null {
  const directory = name === 'cd' && args.length === 1 ? args[0]!.value : null;
  return directory?.startsWith('/') && start === stage.scripts(run)[0]?.text.start ? directory : null;
}

function isAbsolute(stage: Stage, run: Run, command: SimpleCommand): boolean {
  const words = command.name === 'rm' ? command.operands : [targetOf(command)];
  return words.every((word) => word && pathWord(stage, command, word, run)?.startsWith('/'));
}
