/** Variables in the text of instructions, as BuildKit's shell lexer reads and expands them. */
import { LexFailure, type FailureCause } from './lex-failure.ts';
import { Lexer, type LexedReference, type LexerOptions, type Lookup } from './lexer.ts';
import type { Span, Text } from './tree.ts';

export type { Lookup, VariableState } from './lexer.ts';

export type Modifier = ':-' | ':+' | ':?' | '-' | '+' | '?' | '#' | '##' | '%' | '%%' | '/' | '//';

/** `$name`, `${name}`, `${name<modifier>operand}`. The span has all of it. */
export interface VariableReference extends Span {
  readonly name: string;
  readonly nameSpan: Span;
  readonly modifier: Modifier | null;
  /** What stands behind the modifier, as written: `word`, `pattern`, `pattern/replacement`. */
  readonly operand: { readonly text: string; readonly span: Span } | null;
  /** Inside double quotes. */
  readonly quoted: boolean;
}

/** What a text becomes when its variables are put in. */
export type Expansion =
  | {
      readonly kind: 'value';
      readonly text: string;
      /** Variables whose value, or being set, decides the result. */
      readonly uses: readonly string[];
      /** Variables that were looked up and are set; also those whose value was not needed in the end. */
      readonly matched: readonly string[];
      /** Variables that were looked up and are not set. */
      readonly unmatched: readonly string[];
    }
  | {
      readonly kind: 'unknown';
      /** The variable nobody knows. */
      readonly variable: string;
      readonly matched: readonly string[];
      readonly unmatched: readonly string[];
    }
  | {
      readonly kind: 'failure';
      readonly cause: FailureCause;
      /** Lower case, no full stop. */
      readonly reason: string;
      /** Index range in the text of what is wrong. */
      readonly start: number;
      readonly end: number;
    };

/** As `Expansion`, cut into words: at white space that was not quoted or escaped, also inside the values of variables. */
export type WordsExpansion =
  | (Extract<Expansion, { kind: 'value' }> & { readonly words: readonly string[] })
  | Exclude<Expansion, { kind: 'value' }>;

/** The references of a text, those inside operands too, by their start. Stops where the text is malformed. */
export function references(text: Text, escape: '\\' | '`' = '\\'): readonly VariableReference[] {
  return referencesIn(text, instruction(escape));
}

/** The references of the body of a heredoc of COPY or ADD, in its quotes too. */
export function heredocReferences(body: Text): readonly VariableReference[] {
  return referencesIn(body, HEREDOC);
}

function referencesIn(text: Text, options: LexerOptions): readonly VariableReference[] {
  if (!text.text.includes('$')) return [];
  const lexer = new Lexer(text.text, options, () => ({ kind: 'unknown' }));
  try {
    lexer.read();
  } catch (error) {
    if (!(error instanceof LexFailure)) throw error;
  }
  return lexer.references.sort((a, b) => a.start - b.start).map((reference) => placed(reference, text));
}

/** Puts variables in and takes quotes and escapes out. Unset variables become nothing. */
export function expand(text: string, lookup: Lookup, escape: '\\' | '`' = '\\'): Expansion {
  return withoutWords(run(text, lookup, instruction(escape)));
}

/** As `expand`, and cuts the result into words. */
export function expandWords(text: string, lookup: Lookup, escape: '\\' | '`' = '\\'): WordsExpansion {
  return run(text, lookup, instruction(escape));
}

const HEREDOC: LexerOptions = { escape: '\\', quotes: 'ordinary', escapes: 'remove', unset: 'empty' };

/** Puts variables into the body of a heredoc of COPY or ADD: quotes stay, unset variables become nothing. */
export function expandHeredoc(text: string, lookup: Lookup): Expansion {
  return withoutWords(run(text, lookup, HEREDOC));
}

function withoutWords(expansion: WordsExpansion): Expansion {
  if (expansion.kind !== 'value') return expansion;
  const { kind, text, uses, matched, unmatched } = expansion;
  return { kind, text, uses, matched, unmatched };
}

function instruction(escape: '\\' | '`'): LexerOptions {
  return { escape, quotes: 'remove', escapes: 'remove', unset: 'empty' };
}

function run(text: string, lookup: Lookup, options: LexerOptions): WordsExpansion {
  const lexer = new Lexer(text, options, lookup);
  try {
    const { result, words } = lexer.read();
    const seen = { matched: [...lexer.matched], unmatched: [...lexer.unmatched] };
    if (result.unknown !== null) return { kind: 'unknown', variable: result.unknown, ...seen };
    const uses = result.uses.length > 1 ? [...new Set(result.uses)] : result.uses;
    return { kind: 'value', text: result.text, words: words.map((word) => word.text), uses, ...seen };
  } catch (error) {
    if (!(error instanceof LexFailure)) throw error;
    const { cause, message: reason, start, end } = error;
    return { kind: 'failure', cause, reason, start, end };
  }
}

function placed(reference: LexedReference, text: Text): VariableReference {
  const { name, nameStart, modifier, operand, quoted } = reference;
  return {
    ...text.span(reference.start, reference.end),
    name,
    nameSpan: text.span(nameStart, nameStart + name.length),
    modifier: modifier as Modifier | null,
    operand: operand && {
      text: text.text.slice(operand.start, operand.end),
      span: text.span(operand.start, operand.end),
    },
    quoted,
  };
}
