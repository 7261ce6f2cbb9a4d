import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Edit } from '../define.ts';

/**
 * Puts words directly behind a command's name, as JSON strings in exec form, quoted where needed in shell text. Null where the
 * place is not known to the character: in a JSON string with escapes, in words that stand elsewhere.
 */
export function wordsBehindName(
  { node, nameSpan, script: { text } }: Pick<SimpleCommand, 'node' | 'nameSpan' | 'script'>,
  words: readonly string[],
): Edit | null {
  const { start, end } = nameSpan;
  if (start === end) return null;
  if (node === null) return { start: end, end, text: words.map((word) => `, ${JSON.stringify(word)}`).join('') };
  if (text.at(0) === text.at(1)) return null;
  return { start: end, end, text: words.map((word) => ` ${quoted(word)}`).join('') };
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word}'`;
}
