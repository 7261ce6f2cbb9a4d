import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Edit, Fix } from '../define.ts';

/** Takes a word out of a command in shell text, with the blanks in front of it. Null in exec form. */
export function wordRemoval({ node, nameSpan, args }: SimpleCommand, word: ShellWord): Edit | null {
  const index = args.indexOf(word);
  if (node === null || index < 0) return null;
  return { start: index === 0 ? nameSpan.end : args[index - 1]!.end, end: word.end, text: '' };
}

/** A fix to review that takes out a flag: the word, or its letter in a bundle such as `-fsSk`. Undefined in exec form. */
export function flagWordFix(command: SimpleCommand, word: ShellWord, letter: string | null = null): Fix | undefined {
  const { start, end, text } = word;
  const isBundle = letter !== null && text.length > 2 && !text.startsWith('--');
  const edit = isBundle ? { start, end, text: text.replace(letter, '') } : wordRemoval(command, word);
  if (!edit || command.node === null) return undefined;
  return { title: `Remove ${letter !== null ? `-${letter}` : text}`, safety: 'review', edits: [edit] };
}
