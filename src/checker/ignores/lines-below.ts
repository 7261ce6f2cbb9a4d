import type { Comment, Span } from '../../dockerfile/tree.ts';

/**
 * For comments between the lines of an instruction: the next line that is neither a comment nor blank. Takes the comments
 * in their order; from the last to the first, so that a block of them is not read again for each.
 */
export function linesBelow(comments: readonly Comment[], source: string): ReadonlyMap<Comment, Span> {
  const found = new Map<Comment, Span>();
  let known: Known | null = null;
  for (const comment of comments.toReversed()) {
    if (!comment.inside) continue;
    const line = lineBelow(source, comment.end, known);
    if (line) found.set(comment, line);
    known = { from: comment.end, line };
  }
  return found;
}

/** The answer for what is behind `from`. */
interface Known {
  readonly from: number;
  readonly line: Span | null;
}

function lineBelow(source: string, from: number, known: Known | null): Span | null {
  for (let newline = source.indexOf('\n', from); newline >= 0;) {
    const start = newline + 1;
    if (known && start > known.from) return known.line;
    newline = source.indexOf('\n', start);
    const end = newline < 0 ? source.length : newline;
    const text = source.slice(start, end).trim();
    if (text !== '' && !text.startsWith('#')) return { start, end };
  }
  return null;
}
