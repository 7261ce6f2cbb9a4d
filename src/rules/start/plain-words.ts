/** Text that needs no shell. */
import type { Command, Word } from 'unbash';
import { literalValue } from '../../dockerfile/shell/words.ts';
import type { ShellScript } from '../../dockerfile/shell/types.ts';

/** What only a shell can do. */
const builtins = new Set(
  '. : [[ alias bg bind break builtin cd command continue declare dirs eval exec exit export fg getopts hash jobs let local popd pushd read readonly return set shift shopt source suspend times trap type typeset ulimit umask unalias unset wait'.split(
    ' ',
  ),
);

/**
 * The words of a script that is one simple command without anything a shell has to do (variables, globs, redirections,
 * operators, built-ins), quotes removed; null for any other script.
 */
export function plainWords(script: ShellScript): readonly string[] | null {
  const [statement, ...more] = script.ast.commands;
  if (!statement || more.length > 0 || statement.background || (script.ast.errors?.length ?? 0) > 0) return null;
  const { command } = statement;
  if (command.type !== 'Command' || command.prefix.length > 0 || command.redirects.length > 0) return null;
  const words = wordsOf(command).map(plainWord);
  if (words.some((word) => word === null) || builtins.has(words[0] ?? '')) return null;
  return words as readonly string[];
}

function wordsOf(command: Command): readonly (Word | null)[] {
  return [command.name ?? null, ...command.args.map((arg) => (arg.type === 'Word' ? arg : null))];
}

/** Null where the shell would change the word. */
function plainWord(word: Word | null): string | null {
  if (word === null || word.text.startsWith('~')) return null;
  if (word.parts?.some(({ type }) => type === 'Glob' || type === 'ExtendedGlob' || type === 'BraceExpansion'))
    return null;
  return literalValue(word);
}
