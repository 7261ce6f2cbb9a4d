/** Paths in commands of RUN, with the variables of ENV and ARG in them. */
import { once } from '../../dockerfile/notes.ts';
import type { ShellScript, ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Instruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';

const plain = /^[\w./@+-]*$/;

/** What the shell makes of a word: `$APP_HOME/lib`. Null where that is not known, or would be several words. */
export function pathWord(stage: Stage, { script }: SimpleCommand, word: ShellWord, at: Instruction): string | null {
  if (word.value !== null) return word.value;
  const text = /^"[^"]*"$/.test(word.text) ? word.text.slice(1, -1) : word.text;
  const variables = stage.variablesAt(at);
  const path = text.replace(/\$(?:(\w+)|\{(\w+)\})/g, (whole, bare: string, braced: string) => {
    const name = bare ?? braced;
    const value = assigned(script).has(name) ? undefined : variables.get(name)?.value;
    return value && value.kind !== 'unknown' ? value.text : whole;
  });
  return plain.test(path) ? path : null;
}

/** Names that the script may give a value itself, and more: one too many only costs an answer. */
const assigned = once((script: ShellScript): ReadonlySet<string> => {
  const { text } = script.text;
  const plainly = [...text.matchAll(/\b(\w+)\+?=/g)].map(([, name]) => name!);
  const lists = text.matchAll(/\b(?:for|read|unset|local|declare|readonly|getopts|mapfile|printf -v)\b([^;&|\n]*)/g);
  return new Set([...plainly, ...[...lists].flatMap(([, names]) => names!.match(/\w+/g) ?? [])]);
});
