/** Paths in an image. */
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Instruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { joinWorkdir, longestPath } from '../../model/workdir.ts';

/** `/a/b` is in `/a`, and in itself; both absolute and clean. */
export function isAtOrBelow(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`);
}

/** An absolute path and the directories above it but for the root. */
export function* withParents(path: string): Generator<string> {
  for (let place = path; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) yield place;
}

/**
 * From the root, without `.`, `..`, doubled or trailing slashes. Null for a relative path whose directory is not known, and
 * for a path that is longer than a build can have one.
 */
export function absolutePath(stage: Stage, path: string, at: Instruction): string | null {
  if (path.startsWith('/')) return ofLength(joinWorkdir('/', path, false));
  const workdir = stage.workdirAt(at);
  return workdir.kind === 'unknown' || path === '' ? null : ofLength(joinWorkdir(workdir.text, path, false));
}

function ofLength(path: string): string | null {
  return path.length > longestPath ? null : path;
}

/** Where COPY or ADD puts things: a directory, or the file itself. Null where a variable hides it. */
export function destinationOf(stage: Stage, copy: InstructionOf<'COPY' | 'ADD'>): string | null {
  if (!copy.destination) return null;
  const { json, value, text } = copy.destination;
  const resolved = json && !value.includes('$') ? { kind: 'known' as const, text: value } : stage.resolve(text, copy);
  return resolved.kind === 'unknown' ? null : absolutePath(stage, resolved.text, copy);
}

/** The path without slashes at its end. */
export function withoutTrailingSlashes(path: string): string {
  return path.replace(/(?<!\/)\/+$/, '');
}

/** The last part of a path. */
export function baseName(path: string): string {
  return withoutTrailingSlashes(path).replace(/^.*\//, '');
}
