import type { Dockerfile, Span } from '../../dockerfile/tree.ts';
import type { Edit } from '../define.ts';

/** Takes out a span with the lines it fills: from the start of its first line to the start of the line behind it. */
export function lineRemoval({ start, end }: Span, { source }: Dockerfile): Edit {
  const newline = source.indexOf('\n', end);
  return {
    start: source.lastIndexOf('\n', start - 1) + 1,
    end: newline < 0 ? source.length : newline + 1,
    text: '',
  };
}
