/** Lists of words a script keeps in its variables: `buildDeps='gcc make'`. */
import { once } from '../../dockerfile/notes.ts';
import type { ShellScript, ShellWord } from '../../dockerfile/shell/types.ts';

/** Special builtins: an assignment in front of one stays in force (POSIX 2.14). */
const keepsAssignments = new Set(['set', ':', 'export', 'readonly', 'eval', '.', 'shift', 'trap', 'unset']);

/**
 * The words an unquoted `$name` stands for where the script gives the variable literal values only; null for any other
 * word, and where a value cannot be known.
 */
export function listedWords(word: ShellWord, script: ShellScript): readonly string[] | null {
  const name = /^\$(?:\{(\w+)\}|(\w+))$/.exec(word.text);
  if (!name) return null;
  return listsOf(script).get(name[1] ?? name[2] ?? '') ?? null;
}

const listsOf = once((script: ShellScript): ReadonlyMap<string, readonly string[] | null> => {
  const found = new Map<string, readonly string[] | null>();
  for (const { assignments, args, name: program } of script.commands) {
    if (args.length > 0 && !keepsAssignments.has(program ?? '')) continue;
    for (const { name, value } of assignments) {
      const before = found.get(name);
      const words = value && before !== null ? literalWords(value) : null;
      found.set(name, words && [...(before ?? []), ...words]);
    }
  }
  return found;
});

/** The words of a value that have no variable in them; null where a command makes some of it. */
function literalWords({ value, text }: ShellWord): readonly string[] | null {
  if (value === null && /`|\$\(/.test(text)) return null;
  const words = (value ?? text.replace(/["']/g, '')).split(/\s+/);
  return words.filter((word) => word !== '' && (value !== null || !word.includes('$')));
}
