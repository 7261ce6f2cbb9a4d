import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf, Span } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { absolutePath, baseName } from '../paths/places.ts';

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
  fix: 'none',
  check({ stages, report }) {
    /** Path → what brought it, for the stages that make the image; they are one chain, nearest to the base first. */
    const made = new Map<string, Made>();
    for (const stage of stages) {
      if (!stage.reachesImage || stage.windows) continue;
      for (const instruction of stage.instructions('COPY', 'ADD', 'RUN')) {
        if (instruction.name !== 'RUN') {
          for (const one of copiedFiles(stage, instruction as Copy)) made.set(one.path, one);
          continue;
        }
        const run = instruction as Run;
        const downloads = downloadedFiles(stage, run);
        for (const one of downloads) made.delete(one.path);
        for (const { word, path } of removedPaths(stage, run)) {
          const one = made.get(path);
          if (one) report(one.message, word, { path }, { covers: one.message === 'copied' ? one.at : run });
          made.delete(path);
        }
        for (const one of downloads) made.set(one.path, one);
      }
    }
  },
});

interface Made {
  readonly path: string;
  readonly message: 'copied' | 'downloaded';
  readonly at: Span;
}

/** Files named one by one. A destination that does not end in a slash is the file itself where there is one source. */
function copiedFiles(stage: Stage, copy: Copy): readonly Made[] {
  const target = copy.destination ? plain(copy.destination.value) : null;
  if (target === null) return [];
  const isDirectory = /(?:^|\/)\.?$/.test(target) || copy.sources.length > 1;
  return copy.sources.flatMap((source) => {
    const name = plain(source.value);
    if (name === null || !/\.\w+$/.test(name) || /[*?[]/.test(name)) return [];
    if (!isDirectory && !/\.\w+$/.test(target)) return [];
    const path = absolutePath(stage, isDirectory ? `${target}/${baseName(name)}` : target, copy);
    return path === null ? [] : [{ path, message: 'copied' as const, at: source }];
  });
}

/** Without quotes; null where a variable hides it. */
function plain(value: string): string | null {
  return value.includes('$') ? null : value.replace(/["']/g, '');
}

/** Targets of `curl -o`, `wget -O`, `dd of=` and `git clone` outside of mounts. */
function downloadedFiles(stage: Stage, run: Run): readonly Made[] {
  if (run.flags.some(({ name }) => name === 'mount')) return [];
  return commandsInPlace(stage, run).flatMap((command) => {
    const value = targetOf(command)?.value;
    const path = value && value !== '-' && !value.startsWith('/dev/') ? absolutePath(stage, value, run) : null;
    return path === null ? [] : [{ path, message: 'downloaded' as const, at: command }];
  });
}

function targetOf(command: SimpleCommand): ShellWord | null | undefined {
  if (command.name === 'curl') return command.valueOf('-o', '--output');
  if (command.name === 'wget') return command.valueOf('-O', '--output-document');
  if (command.name === 'dd') return ddOutput(command);
  return command.name === 'git' && command.operands[0]?.value === 'clone' ? command.operands[2] : undefined;
}

/** The path behind `of=`. */
function ddOutput({ args }: SimpleCommand): ShellWord | undefined {
  const word = args.find(({ value }) => value?.startsWith('of='));
  return word && { start: word.start, end: word.end, text: word.text, value: word.value!.slice('of='.length) };
}

function removedPaths(stage: Stage, run: Run): readonly { readonly word: ShellWord; readonly path: string }[] {
  if (run.flags.some(({ name }) => name === 'mount')) return [];
  return commandsInPlace(stage, run)
    .filter(({ name }) => name === 'rm')
    .flatMap(({ operands }) =>
      operands.flatMap((word) => {
        const path = word.value ? absolutePath(stage, word.value, run) : null;
        return path === null ? [] : [{ word, path }];
      }),
    );
}

/** Commands that run in the working directory: none where the script changes it and uses relative paths. */
function commandsInPlace(stage: Stage, run: Run): readonly SimpleCommand[] {
  const commands = stage.commandsOf(run);
  return commands.some(({ name }) => name === 'cd' || name === 'pushd') ? commands.filter(isAbsolute) : commands;
}

function isAbsolute(command: SimpleCommand): boolean {
  const words = command.name === 'rm' ? command.operands : [targetOf(command)];
  return words.every((word) => word?.value?.startsWith('/') ?? false);
}
