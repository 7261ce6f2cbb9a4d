/** `COPY` of an archive and a `RUN tar` that unpacks it, as one `ADD`. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Dockerfile, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import type { Fix } from '../define.ts';
import { commandRemoval } from '../fixes/command-removal.ts';
import { absolutePath, baseName, destinationOf } from '../paths/places.ts';

/** What ADD unpacks. */
const tarball = /\.(?:tar|tar\.gz|tgz|tar\.bz2|tbz2?|tar\.xz|txz)$/;
/** What ADD does, too. */
const bundles = /^-?[zjJvf]*x[xzjJvf]*$/;
const plainFlags = new Set([
  '--extract',
  '--gzip',
  '--bzip2',
  '--xz',
  '--verbose',
  '-C',
  '--directory',
  '-f',
  '--file',
]);

/**
 * Where the next instruction is a RUN in which one plain `tar x` unpacks the archive, everybody else leaves it alone, and ADD
 * finds all it needs in the context.
 */
export function addFix(stage: Stage, copy: InstructionOf<'COPY'>, dockerfile: Dockerfile): Fix | undefined {
  const [source] = copy.sources;
  const run = stage.body[stage.body.indexOf(copy) + 1];
  if (!source || copy.sources.length > 1 || copy.flags.length > 0 || run?.name !== 'RUN') return undefined;
  const archive = archivePath(stage, copy);
  if (archive === null || !tarball.test(source.value) || /["'$*?[]/.test(source.value)) return undefined;
  const commands = stage.commandsOf(run);
  const users = commands.filter(({ args }) => args.some(({ text }) => text.includes(baseName(archive))));
  const [tar, remove, ...more] = users;
  const target = tar && commands[0] === tar ? unpackTarget(stage, run, tar, archive) : null;
  if (!tar || target === null || more.length > 0 || (remove && !removesOnly(remove, archive))) return undefined;
  if (isNamedLater(stage, run, baseName(archive))) return undefined;
  const removal = commandRemoval(stage, run, users, dockerfile);
  if (removal === null) return undefined;
  const text = `${copy.keyword.text === 'copy' ? 'add' : 'ADD'} ${source.value} ${target.replace(/\/?$/, '/')}`;
  return {
    title: 'Let ADD unpack it',
    safety: 'review',
    edits: [{ start: copy.start, end: copy.end, text }, ...removal],
  };
}

/** The path of the archive in the image. */
function archivePath(stage: Stage, copy: InstructionOf<'COPY'>): string | null {
  const destination = destinationOf(stage, copy);
  if (destination === null || !copy.destination) return null;
  if (tarball.test(destination)) return destination;
  return /(?:^|\/)\.?$/.test(copy.destination.value)
    ? `${destination.replace(/\/$/, '')}/${baseName(copy.sources[0]!.value)}`
    : null;
}

/** Where `tar` puts the files; null where it does more than ADD would. */
function unpackTarget(stage: Stage, run: InstructionOf<'RUN'>, tar: SimpleCommand, archive: string): string | null {
  if (tar.name !== 'tar' || (tar.node?.redirects.length ?? 0) > 0) return null;
  const directory = tar.valueOf('-C', '--directory');
  const words = tar.args.filter((word) => word !== directory).map(({ value }) => value);
  const files = words.filter((word, index) => !isFlag(word, index));
  const target = directory === undefined ? '.' : (directory?.value ?? null);
  if (target === null || files.length !== 1 || files[0] === null) return null;
  return absolutePath(stage, files[0]!, run) === archive ? absolutePath(stage, target, run) : null;
}

function isFlag(word: string | null, index: number): boolean {
  return word !== null && (plainFlags.has(word) || (bundles.test(word) && (index === 0 || word.startsWith('-'))));
}

function removesOnly({ name, operands }: SimpleCommand, archive: string): boolean {
  return name === 'rm' && operands.length === 1 && operands[0]!.value === archive;
}

function isNamedLater({ body }: Stage, { end }: InstructionOf<'RUN'>, name: string): boolean {
  return body.some(({ start, argument }) => start > end && argument.text.includes(name));
}
