/** Whether what a RUN leaves in a directory reaches its layer. */
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { withoutTrailingSlashes } from '../paths/places.ts';

const keptOut = new Set(['cache', 'tmpfs']);

/**
 * Whether a cache or tmpfs mount of the RUN lies on one of these directories or above it. A directory that does not start
 * with a slash is the end of one in some home: `.cache/pip`. A mount target nobody can know counts as one.
 */
export function hasCacheMount(stage: Stage, run: InstructionOf<'RUN'>, directories: readonly string[]): boolean {
  return stage.mounts(run).some(({ type, target }) => {
    if (!keptOut.has(type) || target === null) return false;
    const value = stage.resolve(target, run);
    return value.kind === 'unknown' || directories.some((directory) => covers(trimmed(value.text), directory));
  });
}

function covers(target: string, directory: string): boolean {
  if (directory.startsWith('/')) return target === directory || directory.startsWith(`${target}/`);
  const parts = directory.split('/');
  return parts.some((_, index) => target.endsWith(`/${parts.slice(0, index + 1).join('/')}`)) || target === directory;
}

function trimmed(path: string): string {
  return path.length > 1 ? withoutTrailingSlashes(path) : path;
}
