import type { Comment } from './tree.ts';

/**
 * What the comments above an instruction say of a name: a line that starts with the name, as BuildKit takes the
 * descriptions of stages and build arguments. An empty comment cuts off what stands above it. '' where none does.
 */
export function description(comments: readonly Comment[], name: string): string {
  if (name === '') return '';
  const cut = comments.findLastIndex(({ text }) => text === '');
  const line = comments.slice(cut + 1).find(({ text }) => text.startsWith(`${name} `));
  return line === undefined ? '' : line.text.slice(name.length + 1);
}
