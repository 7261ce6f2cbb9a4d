import { readDirectives } from '../../dockerfile/directives.ts';
import type { Dockerfile, Span } from '../../dockerfile/tree.ts';
import type { Edit } from '../define.ts';

/** Takes out the line of a comment; null where the line below would begin to act as a parser directive. */
export function commentRemoval(comment: Span, { source, directives }: Dockerfile): Edit | null {
  const start = source.lastIndexOf('\n', comment.start - 1) + 1;
  const newline = source.indexOf('\n', comment.end);
  const end = newline < 0 ? source.length : newline + 1;
  // Directives stand at the top of a file, and the first comment that is none ends them.
  if (source.slice(directives.at(-1)?.end ?? 0, start).trim() === '') {
    const after = readDirectives(source.slice(0, start) + source.slice(end));
    if (after.duplicates.length > 0 || after.directives.length > directives.length) return null;
  }
  return { start, end, text: '' };
}
