import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { CopyPath, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { joinedRuns } from '../fixes/joined-runs.ts';
import { absolutePath, baseName } from '../paths/places.ts';
import { pathWord } from '../paths/shell-words.ts';
import { mountFix } from './never-stored.ts';

type Run = InstructionOf<'RUN'>;
type Copy = InstructionOf<'COPY' | 'ADD'>;

/** A layer only adds: what a later one deletes still ships. */
export default defineRule({
  id: 'delete-in-same-layer',
  property: 'small',
  practice: 'lean-layers',
  severity: 'info',
  recommended: true,
  why: 'the deleted file still ships',
  since: '0.1.0',
  summary: 'Delete a file in the layer that brought it, or never store it',
  about: { commands: ['rm'] },
  messages: {
    copied: {
      text: '`{path}` came with an earlier `COPY` or `ADD`, and its layer keeps it whatever is deleted here. Use `RUN --mount=type=bind` instead of the copy.',
      aliases: [],
    },
    downloaded: {
      text: '`{path}` came with an earlier `RUN`, and its layer keeps it whatever is deleted here. Download, use and delete it in one `RUN`.',
      aliases: [],
    },
  },
  yieldsTo: ['use-add-for-archives'],
  fix: 'review',
  check({ dockerfile, stages, report }) {
    /** Path → what brought it, for the stages that make the image; they are one chain, nearest to the base first. */
    const made = new Map<string, Made>();
    for (const stage of stages) {
      if (!stage.reachesImage || stage.windows) continue;
      let runBefore: Run | null = null;
      for (const instruction of stage.instructions('COPY', 'ADD', 'RUN')) {
        if (instruction.name !== 'RUN') {
          for (const one of [...copiedPlace(stage, instruction), ...copiedFiles(stage, instruction)])
            made.set(one.path, one);
          continue;
        }
        const run: Run = instruction;
        const downloads = downloadedFiles(stage, run);
        for (const one of downloads) made.delete(one.path);
        const paths = removedPaths(stage, run);
        const isAlone = paths.filter(({ path }) => made.has(path)).length === 1;
        for (const removed of paths) {
          const { word, path } = removed;
          const one = made.get(path);
          if (one) {
            const fix = isAlone ? fixOf(stage, one, run, removed, runBefore) : undefined;
            report(one.message, word, { path }, { covers: one.source ?? run, fix });
          }
          made.delete(path);
        }
        for (const one of downloads) made.set(one.path, one);
        runBefore = run;
      }
    }

    /** Only where nothing ran in between. */
    function fixOf(
      stage: Stage,
      { by, source }: Made,
      run: Run,
      removed: Removed,
      before: Run | null,
    ): Fix | undefined {
      if (by.name !== 'RUN') {
        if (!source || by.start < Math.max(before?.start ?? 0, stage.from.start)) return undefined;
        return mountFix({ ...removed, stage, copy: by, source, run }, dockerfile);
      }
      const edit = by === before ? joinedRuns(stage, by, run, dockerfile.source) : null;
      return edit ? { title: 'Join the two RUNs', safety: 'review', edits: [edit] } : undefined;
    }
  },
});

interface Made {
  readonly path: string;
  readonly message: 'copied' | 'downloaded';
  readonly by: Copy | Run;
  /** The file it is a copy of. */
  readonly source: CopyPath | null;
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

/** Targets of `curl -o`, `curl -O`, `wget`, `dd of=` and `git clone` outside of mounts. */
function downloadedFiles(stage: Stage, run: Run): readonly Made[] {
  if (run.flags.some(({ name }) => name === 'mount')) return [];
  const { commands, pathOf } = inPlace(stage, run);
  return commands.flatMap((command) => {
    const value = targetOf(command)?.value;
    const path = value && value !== '-' && !value.startsWith('/dev/') ? pathOf(value) : null;
    return path === null ? [] : [{ path, message: 'downloaded' as const, by: run, source: null }];
  });
}

function targetOf(command: SimpleCommand): ShellWord | null | undefined {
  if (command.name === 'curl')
    return command.valueOf('-o', '--output') ?? (command.has('-O', '--remote-name') ? remoteName(command) : undefined);
  if (command.name === 'wget')
    return (
      command.valueOf('-O', '--output-document') ??
      (command.has('-O', '-P', '--directory-prefix', '-i', '--input-file') ? undefined : remoteName(command))
    );
  if (command.name === 'dd') return ddOutput(command);
  return command.name === 'git' && command.operands[0]?.value === 'clone' && !command.has('-C')
    ? cloneOf(command)
    : undefined;
}

/** The directory that is named, or that of the name of the repository. */
function cloneOf({ operands }: SimpleCommand): ShellWord | undefined {
  const [, address, directory] = operands;
  const name = /[/:]([\w.-]+?)(?:\.git)?\/?$/.exec(address?.value ?? '')?.[1];
  if (directory || !address || !name) return directory;
  return { start: address.start, end: address.end, text: address.text, value: name };
}

/** The last part of the address, under which it is stored. */
function remoteName({ operands }: SimpleCommand): ShellWord | undefined {
  const [word] = operands;
  const name = /^(?:https?|ftp):\/\/[^?#]*\/([^/?#]+)$/.exec(word?.value ?? '')?.[1];
  if (!word || !name || operands.length > 1) return undefined;
  return { start: word.start, end: word.end, text: word.text, value: name };
}

/** The path behind `of=`. */
function ddOutput({ args }: SimpleCommand): ShellWord | undefined {
  const word = args.find(({ value }) => value?.startsWith('of='));
  return word && { start: word.start, end: word.end, text: word.text, value: word.value!.slice('of='.length) };
}

interface Removed {
  readonly command: SimpleCommand;
  readonly word: ShellWord;
  readonly path: string;
}

function removedPaths(stage: Stage, run: Run): readonly Removed[] {
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
