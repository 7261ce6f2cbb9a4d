import type { Command, Word, WordPart } from 'unbash';
import type { Text } from '../tree.ts';
import { isPosixLike, languageOf } from './language.ts';
import { reread, slice } from './subtext.ts';
import type { ShellLanguage, SimpleCommand } from './types.ts';

/** A script that a command hands to another shell. */
export interface Nested {
  readonly text: Text;
  readonly language: ShellLanguage;
}

/** The script a command hands to a shell: `sh -c '…'`, `su user -c '…'`, `bash <<'EOF'`; null where there is none to read. */
export function nestedScript(command: SimpleCommand, node: Command, text: Text): Nested | null {
  const language = scriptLanguage(command.name);
  if (language === null) return null;
  const index = commandStringIndex(command);
  if (index === null) return heredocScript(command, node, text, language);
  const arg = node.args[node.args.length - command.args.length + index];
  if (arg?.type !== 'Word') return null;
  const unquoted = unquote(arg, text);
  return unquoted && { text: unquoted, language };
}

/** Language of the script that a program takes; null for programs that take none. */
export function scriptLanguage(program: string | null): ShellLanguage | null {
  if (program === null) return null;
  if (program === 'su' || program === 'runuser') return 'sh';
  const language = languageOf(program);
  return isPosixLike(language) ? language : null;
}

/** Index among `args` of the word behind `-c`, as in `sh -euxc 'script'`; null without one. */
export function commandStringIndex({ args }: Pick<SimpleCommand, 'args'>): number | null {
  let optionValue = false;
  for (let index = 0; index < args.length; index++) {
    const value = args[index]?.value ?? '';
    if (optionValue) {
      optionValue = false;
      continue;
    }
    if (!/^[-+][A-Za-z]/.test(value)) {
      if (value.startsWith('--command=') || value === '--') return null;
      if (value === '--command' && index + 1 < args.length) return index + 1;
      continue;
    }
    if (/^-[A-Za-z]*c$/.test(value)) return scriptIndex(args, index + 1);
    optionValue = /^[-+][A-Za-z]*[oO]$/.test(value);
  }
  return null;
}

/** The script behind `-c` may have more options in front: `bash -c -e '…'`, `bash -c -o pipefail '…'`. */
function scriptIndex(args: SimpleCommand['args'], from: number): number | null {
  let index = from;
  while (/^[-+][A-Za-z]/.test(args[index]?.value ?? '')) index += /[oO]$/.test(args[index]?.value ?? '') ? 2 : 1;
  return index < args.length ? index : null;
}

function heredocScript(command: SimpleCommand, node: Command, text: Text, language: ShellLanguage): Nested | null {
  if (command.operands.some((word) => word.value !== '-')) return null;
  const heredoc = node.redirects.find((redirect) => redirect.type === 'HereDoc');
  if (!heredoc) return null;
  return { text: slice(text, heredoc.body.pos, heredoc.body.end), language };
}

/** Stands for what another shell has put in before. */
const placeholder = '${_}';

/** The text a word is after its quotes are removed; its variables stay as written. Null where that cannot be told apart. */
function unquote(word: Word, text: Text): Text | null {
  const { parts } = word;
  if (!parts) return word.text === word.value ? slice(text, word.pos, word.end) : null;
  const read: string[] = [];
  const origins: number[] = [];
  const add: Add = (piece, from) => {
    read.push(piece);
    for (let index = 0; index < piece.length; index++) origins.push(from + index);
  };
  const hide: Hide = ({ pos, end }) => {
    read.push(placeholder);
    for (let index = 0; index < placeholder.length - 1; index++) origins.push(pos);
    origins.push(end - 1);
  };
  for (const part of parts) if (!unquotePart(part, text.text, '', add, hide)) return null;
  origins.push(parts.at(-1)?.type === 'Literal' ? word.end : word.end - 1);
  return reread(text, read.join(''), origins);
}

type Add = (piece: string, from: number) => void;
type Hide = (part: WordPart) => void;

/** False where the part cannot be unquoted. `escapable`: what a backslash escapes here; empty stands for everything. */
function unquotePart(part: WordPart, source: string, escapable: string, add: Add, hide: Hide): boolean {
  switch (part.type) {
    case 'Literal':
      unescape(part.text, part.pos, escapable, add);
      return true;
    case 'SingleQuoted':
      add(part.value, part.pos + 1);
      return true;
    case 'DoubleQuoted':
      return part.parts.every((inner) => unquotePart(inner, source, '$`"\\', add, hide));
    case 'SimpleExpansion':
    case 'ParameterExpansion':
    case 'Glob':
    case 'BraceExpansion':
      add(source.slice(part.pos, part.end), part.pos);
      return true;
    case 'CommandExpansion':
    case 'ArithmeticExpansion':
      hide(part);
      return true;
    default:
      return false;
  }
}

function unescape(written: string, pos: number, escapable: string, add: Add): void {
  let from = 0;
  for (let index = written.indexOf('\\'); index >= 0; index = written.indexOf('\\', from)) {
    const next = written.charAt(index + 1);
    const escapes = next !== '' && (escapable === '' || escapable.includes(next));
    add(written.slice(from, escapes ? index : index + 1), pos + from);
    from = index + 1;
    if (!escapes) continue;
    add(next, pos + from);
    from++;
  }
  add(written.slice(from), pos + from);
}
