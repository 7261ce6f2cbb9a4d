import type { ParameterExpansionPart, SimpleExpansionPart, Word, WordPart } from 'unbash';
import { isPlain } from './outline.ts';
import { isUnknown } from './words.ts';

/** `$name` or `${name…}`. */
export type VariablePart = SimpleExpansionPart | ParameterExpansionPart;

/** The parts of a word; a plain word is one literal. */
export function partsOf(word: Word): readonly WordPart[] {
  const parts = isPlain(word.text) ? undefined : word.parts;
  return parts ?? [{ type: 'Literal', pos: word.pos, end: word.end, value: word.value, text: word.text }];
}

/** The only part of a word; null where there are several. */
export function onlyPart(word: Word): WordPart | null {
  const parts = partsOf(word);
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

export function isVariable(part: WordPart): part is VariablePart {
  return part.type === 'SimpleExpansion' || part.type === 'ParameterExpansion';
}

/** The name of the variable: `$x`, `${x%y}` and `${#x}` are `x`, `$@` is `@`. */
export function variableName(part: VariablePart): string {
  return part.type === 'SimpleExpansion' ? part.text.slice(1) : part.parameter;
}

/** `${#x}`. */
export function isLength(part: VariablePart): boolean {
  return part.type === 'ParameterExpansion' && part.prefix === '#';
}

/** `$@`, `${@…}`, `${array[@]}`: becomes one word for each element. */
export function isArrayExpansion(part: WordPart): boolean {
  if (part.type === 'SimpleExpansion') return part.text === '$@';
  if (part.type !== 'ParameterExpansion' || part.prefix === '#') return false;
  return part.parameter === '@' || part.index?.text === '@';
}

/** `${x+…}` and `${x:+…}`: the words inside have quotes of their own. */
export function isAlternative(part: VariablePart): boolean {
  return (
    part.type === 'ParameterExpansion' && part.operation?.type === 'Default' && /^:?\+$/.test(part.operation.operator)
  );
}

/** Whether the shell expands the word against file names. */
export function hasGlob(word: Word): boolean {
  return !isPlain(word.text) && partsOf(word).some((part) => part.type === 'Glob' || part.type === 'ExtendedGlob');
}

/** Whether the word is the same in every run: quotes and literals only. */
export function isConstant(word: Word): boolean {
  return partsOf(word).every(
    (part) =>
      !isUnknown(part) && part.type !== 'Glob' && part.type !== 'ExtendedGlob' && part.type !== 'BraceExpansion',
  );
}

/** Whether the word may become several words, or none, by an unquoted expansion. */
export function willSplit(word: Word): boolean {
  if (isPlain(word.text)) return false;
  return partsOf(word).some(
    (part) =>
      isVariable(part) ||
      part.type === 'CommandExpansion' ||
      part.type === 'BraceExpansion' ||
      part.type === 'Glob' ||
      part.type === 'ExtendedGlob',
  );
}

/** Whether the word stands for several whatever its quotes: globs, braces, `"$@"`. */
export function mayBeSeveral(word: Word): boolean {
  return partsOf(word).some(partMayBeSeveral);
}

function partMayBeSeveral(part: WordPart): boolean {
  if (part.type === 'DoubleQuoted') return part.parts.some((inner) => isArrayExpansion(inner) || isIndirect(inner));
  return (
    part.type === 'Glob' || part.type === 'ExtendedGlob' || part.type === 'BraceExpansion' || isArrayExpansion(part)
  );
}

function isIndirect(part: WordPart): boolean {
  return part.type === 'ParameterExpansion' && part.prefix === '!';
}

/** The literal text of a word, quoted or not, what is expanded left out. */
export function literalText(word: Word): string {
  return isPlain(word.text) ? word.value : partsOf(word).map(partText).join('');
}

function partText(part: WordPart): string {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return part.value;
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.map(partText).join('');
    default:
      return '';
  }
}

/** Whether a name may be a variable's. */
export function isVariableName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}
