import type { Assignment, Word, WordPart } from 'unbash';
import type { Text } from '../tree.ts';
import type { ShellWord } from './types.ts';

const mayExpand = /[$`]|[<>]\(/;

/** Whether a part holds something that only a running shell can know. Globs and braces count as text. */
export function isUnknown(part: WordPart): boolean {
  switch (part.type) {
    case 'SimpleExpansion':
    case 'ParameterExpansion':
    case 'CommandExpansion':
    case 'ArithmeticExpansion':
    case 'ProcessSubstitution':
      return true;
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.some(isUnknown);
    case 'Glob':
    case 'ExtendedGlob':
    case 'BraceExpansion':
      return part.parts?.some(isUnknown) ?? false;
    default:
      return false;
  }
}

/** The word with its quotes removed; null where an expansion makes it unknowable. */
export function literalValue(word: Word): string | null {
  if (mayExpand.test(word.text) && word.parts?.some(isUnknown)) return null;
  return word.value;
}

/** A word, placed in the source. `text` is what the node's positions index. */
export function shellWord(word: Word, text: Text): ShellWord {
  const { start, end } = text.span(word.pos, word.end);
  return { start, end, text: word.text, value: literalValue(word) };
}

/** `NAME=value` as an argument (`export A=b`), read as one word. */
export function assignmentWord(assignment: Assignment, text: Text): ShellWord {
  const { value } = assignment;
  const known = value.type === 'Word' ? literalValue(value) : null;
  const name = assignment.text.slice(0, value.pos - assignment.pos);
  return {
    ...text.span(assignment.pos, assignment.end),
    text: assignment.text,
    value: known === null ? null : name + known,
  };
}
