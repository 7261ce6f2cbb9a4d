import type { Dockerfile, Instruction, Span } from '../../dockerfile/tree.ts';

/**
 * A comment of the shell in a command over several lines, which takes the lines below with it: they are one line for the shell.
 * Null where there is none, or nothing stands below.
 */
export function swallowedBy(instruction: Instruction, { source }: Dockerfile): Span | null {
  if (!('form' in instruction) || instruction.form?.kind !== 'shell' || instruction.heredocs.length > 0) return null;
  if (instruction.name !== 'RUN' && instruction.name !== 'CMD' && instruction.name !== 'ENTRYPOINT') return null;
  const { text } = instruction.form;
  if (!text.text.includes('#')) return null;
  if (!source.slice(text.start, text.end).includes('\n')) return null;
  const index = commentIndex(text.text);
  if (index < 0) return null;
  const start = text.at(index);
  const newline = source.indexOf('\n', start);
  if (newline < 0 || newline >= text.end) return null;
  let end = newline;
  while (end > start && /[\s\\`]/.test(source[end - 1]!)) end--;
  // A line that holds nothing, or a comment again, loses nothing.
  const below = text.text.slice(index + (end - start)).trim();
  return below === '' || below.startsWith('#') ? null : { start, end };
}

/** The first `#` that begins a word outside of quotes; -1 without one, or where the text has something we do not follow. */
function commentIndex(text: string): number {
  let quote = '';
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (character === '\\' && quote !== "'") index++;
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'" || character === '`') quote = character;
    else if (character === '<' && text[index + 1] === '<') return -1;
    else if (character === '#' && index > 0 && /[\s;&|(]/.test(text[index - 1]!)) return index;
  }
  return -1;
}
