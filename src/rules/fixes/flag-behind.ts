import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Span } from '../../dockerfile/tree.ts';
import type { Edit, Fix } from '../define.ts';

/**
 * A safe fix that puts a flag directly behind a word of a command, as a string of its own in exec form. Undefined where the place
 * is not known to the character: in a JSON string with escapes.
 */
export function flagFix(command: SimpleCommand, word: Span, flag: string, more: readonly Edit[] = []): Fix | undefined {
  const edit = flagBehind(command, word, flag);
  return edit ? { title: `Add ${flag}`, safety: 'safe', edits: [edit, ...more] } : undefined;
}

function flagBehind({ node, script: { text } }: SimpleCommand, { start, end }: Span, flag: string): Edit | null {
  if (start === end) return null;
  if (node === null) return { start: end, end, text: `, ${JSON.stringify(flag)}` };
  return text.text.length > 1 && text.at(0) === text.at(1) ? null : { start: end, end, text: ` ${flag}` };
}
