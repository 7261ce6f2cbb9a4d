/** Installs dependencies before the source is copied. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Dockerfile, Instruction, InstructionOf } from '../../dockerfile/tree.ts';
import type { RunCommand, Stage } from '../../model/types.ts';
import type { Fix } from '../define.ts';
import { commandRemoval } from '../fixes/command-removal.ts';
import { lineBefore, newlineOf } from '../fixes/line-before.ts';
import { withLineBehind } from '../fixes/line-behind.ts';
import { destinationOf } from '../paths/places.ts';
import { readsNothing } from './bystanders.ts';

type Copy = InstructionOf<'COPY' | 'ADD'>;

/**
 * Where a RUN begins with the install, in the directory the source was copied to, and nothing in between reads the source.
 * It may need more than the manifests, such as scripts of the project: the reader has to say.
 */
export function manifestsFirst(
  stage: Stage,
  copy: Copy,
  { command, instruction: run }: RunCommand,
  dockerfile: Dockerfile,
): Fix | undefined {
  const files = manifestsOf(command);
  const { node, script } = command;
  const [context] = copy.sources;
  if (!files || !node || !context || copy.name !== 'COPY' || copy.sources.length > 1 || run.flags.length > 0)
    return undefined;
  if (stage.commandsOf(run)[0] !== command || run.heredocs.length > 0 || !isCopiedHere(stage, copy, run))
    return undefined;
  const between = stage.body.slice(stage.body.indexOf(copy) + 1, stage.body.indexOf(run));
  if (between.length > 0 && !mayMoveDown(stage, copy, between, dockerfile)) return undefined;
  const removal = commandRemoval(stage, run, [command], dockerfile);
  if (removal === null) return undefined;
  const { source } = dockerfile;
  const flags = source.slice(copy.keyword.start, context.start);
  const install = `${run.keyword.text} ${script.text.text.slice(node.pos, node.end)}`;
  const newline = newlineOf(source);
  const manifests = `${flags}${files.join(' ')} ./`;
  const title = 'Install before the source is copied';
  if (between.length === 0) {
    const edits = [lineBefore(copy, `${manifests}${newline}${install}`, dockerfile), ...removal];
    return { title, safety: 'review', edits };
  }
  const { start } = lineBefore(copy, '', dockerfile);
  const moved = source.slice(start, copy.lines.end);
  const behind = copy.lines.end + newline.length;
  const taken = { start, end: source.startsWith(newline, behind) ? behind + newline.length : behind, text: '' };
  const edits =
    stage.commandsOf(run).length === 1
      ? [lineBefore(run, manifests, dockerfile), ...withLineBehind(run, moved, [], dockerfile)]
      : [lineBefore(run, [manifests, install, moved].join(newline), dockerfile), ...removal];
  return { title, safety: 'review', edits: [taken, ...edits] };
}

/** Whether the COPY means the same below these instructions, and they the same above it. */
function mayMoveDown(stage: Stage, copy: Copy, between: readonly Instruction[], { source }: Dockerfile): boolean {
  const isFixed = copy.destination?.value.startsWith('/') || between.every(({ name }) => name !== 'WORKDIR');
  return (
    isFixed && !source.slice(copy.start, copy.end).includes('$') && between.every((one) => readsNothing(stage, one))
  );
}

function isCopiedHere(stage: Stage, copy: Copy, run: InstructionOf<'RUN'>): boolean {
  if (/^\.\/?$/.test(copy.destination?.value ?? '')) return true;
  const workdir = stage.workdirAt(run);
  return workdir.kind !== 'unknown' && destinationOf(stage, copy) === workdir.text;
}

/** What the install reads, with an asterisk behind what may not be there; null where that is more than such files. */
function manifestsOf(command: SimpleCommand): readonly string[] | null {
  const { name, operands } = command;
  const isFrozen = command.has('--frozen-lockfile', '--immutable');
  const lock = (file: string) => ['package.json', isFrozen ? file : `${file}*`];
  switch (name) {
    case 'npm':
      return operands[0]?.value === 'ci' ? ['package.json', 'package-lock.json'] : ['package*.json'];
    case 'yarn':
      return lock('yarn.lock');
    case 'pnpm':
      return lock('pnpm-lock.yaml');
    case 'go':
      return ['go.mod', 'go.sum'];
    case 'bundle':
      return ['Gemfile', 'Gemfile.lock*'];
    case 'pip':
    case 'pip3':
      return requirementFiles(command);
    default:
      return null;
  }
}

/** The files behind `-r`, where nothing else of the context is installed. */
function requirementFiles({ args, operands }: SimpleCommand): readonly string[] | null {
  const words = args.map(({ value }) => value);
  if (words.some((word) => word === null || /^(?:-e|--editable|-c|--constraint)/.test(word))) return null;
  const files = words.filter((_, index) => words[index - 1] === '-r' || words[index - 1] === '--requirement');
  const packages = operands.slice(1).filter(({ value }) => !files.includes(value));
  const isPlain = files.every((file) => file !== null && /^[\w.-]+$/.test(file));
  return isPlain && files.length > 0 && packages.length === 0 ? (files as readonly string[]) : null;
}
