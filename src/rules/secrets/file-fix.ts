/** How a file of secrets gets out of COPY. */
import type { CopyPath, Dockerfile, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import type { Edit, Fix } from '../define.ts';
import { itemRemoval } from '../fixes/item-removal.ts';
import { lineRemoval } from '../fixes/line-removal.ts';
import { baseName } from '../paths/places.ts';
import { isRoot } from '../users/root.ts';

type Copy = InstructionOf<'COPY' | 'ADD'>;
type Run = InstructionOf<'RUN'>;

/** More RUNs than this are no work for one fix. */
const mostRuns = 20;
/** What a build reads without being told. */
const forBuilds = /(?:^|\/)(?:\.npmrc|\.pypirc|\.netrc|\.git-credentials|id_\w+)$|(?:^|\/)\.(?:aws|ssh)\//;

/** Mounts the file in the RUNs that read it; where there are none, it is left to the start of the container. */
export function secretFileFix(
  stage: Stage,
  copy: Copy,
  source: CopyPath | null,
  destination: string | null,
  dockerfile: Dockerfile,
): Fix | undefined {
  if (copy.heredocs.length > 0 && copy.sources.length > 0) return undefined;
  const removal = source ? itemRemoval(copy.sources, source, copy, dockerfile) : lineRemoval(copy, dockerfile);
  const path = destination && fileIn(copy, source, destination);
  const runs = readers(stage, copy, path ?? source?.value ?? '');
  if (runs === null) return undefined;
  const open = runs.filter(({ flags }) => !path || !flags.some(({ text }) => text.includes(`target=${path}`)));
  const mounts = open.map((run) => (path ? mount(stage, run, path) : null));
  if (!mounts.every((edit) => edit !== null)) return undefined;
  const title = mounts.length > 0 ? 'Mount it as a secret' : 'Do not copy it';
  return { title, safety: 'review', edits: [removal, ...mounts] };
}

/** The RUNs behind the copy that name the file, or the only one there is; null where nobody can tell. */
function readers(stage: Stage, copy: Copy, path: string): readonly Run[] | null {
  const runs = stage.instructions('RUN').filter(({ start }) => start > copy.start);
  if (runs.length > mostRuns) return null;
  const named = runs.filter(({ argument }) => argument.text.includes(baseName(path)));
  if (named.length > 0 || !forBuilds.test(path)) return named;
  return runs.length > 1 || (runs.length === 0 && stage.used) ? null : runs;
}

/** The path of the file in the image; null where the destination may be a directory or the file. */
function fileIn(copy: Copy, source: CopyPath | null, destination: string): string | null {
  const written = copy.destination!.value.replace(/["']/g, '');
  const name = source ? baseName(source.value.replace(/["']/g, '')) : baseName(destination);
  if (copy.sources.length > 1 || /(?:^|\/)\.?$/.test(written)) return `${destination.replace(/\/$/, '')}/${name}`;
  return baseName(destination) === name || /\.\w+$/.test(destination) ? destination : null;
}

/** A secret belongs to root and nobody else may read it, unless it says so. */
function mount(stage: Stage, run: Run, path: string): Edit | null {
  const user = stage.userAt(run);
  const name = user.kind === 'unknown' ? 'root' : user.text.split(':')[0]!;
  if (!/^[\w./@-]+$/.test(path) || !(isRoot(name) || /^\d+$/.test(name))) return null;
  const id = baseName(path).replace(/^\.+/, '');
  const owner = isRoot(name) ? '' : `,uid=${name}`;
  const { end } = run.keyword;
  return { start: end, end, text: ` --mount=type=secret,id=${id},target=${path}${owner}` };
}
