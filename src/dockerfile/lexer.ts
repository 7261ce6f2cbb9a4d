/**
 * BuildKit's shell lexer: quotes, escapes, variables with their modifiers, and the words of the result.
 * It works on values of which some cannot be known, and says which variables the outcome leans on.
 */
import {
  CARRIAGE_RETURN,
  DASH,
  DOLLAR,
  DOUBLE_QUOTE,
  LESS_THAN,
  OPEN_BRACE,
  SINGLE_QUOTE,
  SPACE,
  TAB,
} from './characters.ts';
import { FragmentBuilder, fromState, known, type Fragment, type Lookup, type VariableState } from './fragments.ts';
import { LexFailure } from './lex-failure.ts';
import { parameter } from './parameters.ts';
import { WordList, type LexedWord } from './word-list.ts';

export type { Lookup, VariableState } from './fragments.ts';

export interface LexerOptions {
  readonly escape: '\\' | '`';
  /** What happens to quotes: taken out, kept in the result, or ordinary characters. */
  readonly quotes: 'remove' | 'keep' | 'ordinary';
  readonly escapes: 'remove' | 'keep';
  /** What an unset variable becomes: nothing, or the reference as it stands. */
  readonly unset: 'empty' | 'keep';
}

export interface LexedReference {
  readonly name: string;
  readonly nameStart: number;
  readonly modifier: string | null;
  readonly start: number;
  readonly end: number;
  /** Index range of what stands behind the modifier; null without one. */
  readonly operand: { readonly start: number; readonly end: number } | null;
  readonly quoted: boolean;
}

/** Nested `${…}` beyond this are refused: no real file has them, and reading them nests calls. */
const DEEPEST = 200;
const END = -1;

export class Lexer {
  readonly input: string;
  readonly options: LexerOptions;
  readonly lookup: Lookup;
  readonly words = new WordList();
  readonly references: LexedReference[] = [];
  readonly matched = new Set<string>();
  readonly unmatched = new Set<string>();
  position = 0;
  escapes: 'remove' | 'keep';
  quoted = false;
  readonly #escape: number;
  #depth = 0;

  constructor(input: string, options: LexerOptions, lookup: Lookup) {
    this.input = input;
    this.options = options;
    this.lookup = lookup;
    this.escapes = options.escapes;
    this.#escape = options.escape.charCodeAt(0);
  }

  /** Reads everything; a `LexFailure` is thrown where the text is malformed. */
  read(): { readonly result: Fragment; readonly words: readonly LexedWord[] } {
    const result = this.#until(END, this.words, 0);
    return { result, words: this.words.finish() };
  }

  /** Code unit at the position, or -1 behind the end. */
  peek(): number {
    return this.position < this.input.length ? this.input.charCodeAt(this.position) : END;
  }

  /** The whole character at the position, which moves behind it; '' behind the end. */
  next(): string {
    const code = this.input.codePointAt(this.position);
    if (code === undefined) return '';
    const character = String.fromCodePoint(code);
    this.position += character.length;
    return character;
  }

  /** Reads an operand of the `${…}` that starts at `opened`, up to and with `stop`, an ASCII character. */
  operand(stop: number, escapes: 'remove' | 'keep', opened: number): Fragment {
    if (++this.#depth > DEEPEST) throw new LexFailure('substitutions are nested too deeply', opened, this.position);
    const outer = this.escapes;
    this.escapes = escapes;
    const fragment = this.#until(stop, null, opened);
    this.escapes = outer;
    this.#depth--;
    return fragment;
  }

  #until(stop: number, words: WordList | null, opened: number): Fragment {
    const result = new FragmentBuilder();
    for (;;) {
      const start = this.position;
      this.#skipOrdinary(stop);
      if (this.position > start) {
        const run = this.input.slice(start, this.position);
        result.addText(run);
        words?.split(run, start);
      }
      const code = this.peek();
      if (code === END) break;
      if (code === stop) {
        this.position++;
        return result.build();
      }
      const special = this.position;
      if (code === this.#escape) {
        this.#escaped(result, words);
        continue;
      }
      const fragment = this.#special(code);
      result.add(fragment);
      if (code === DOLLAR) words?.splitFragment(fragment, special, this.position);
      else words?.append(fragment.text, special, this.position);
    }
    if (stop !== END) {
      throw new LexFailure(`no closing '${String.fromCharCode(stop)}'`, opened, this.input.length);
    }
    return result.build();
  }

  #skipOrdinary(stop: number): void {
    const { input } = this;
    const quotes = this.options.quotes !== 'ordinary';
    let index = this.position;
    for (; index < input.length; index++) {
      const code = input.charCodeAt(index);
      if (code === stop || code === DOLLAR || code === LESS_THAN || code === this.#escape) break;
      if (quotes && (code === SINGLE_QUOTE || code === DOUBLE_QUOTE)) break;
    }
    this.position = index;
  }

  #escaped(result: FragmentBuilder, words: WordList | null): void {
    const start = this.position++;
    if (this.escapes === 'keep') {
      result.addText(this.options.escape);
      words?.append(this.options.escape, start, this.position);
    }
    const from = this.position;
    const character = this.next();
    if (character === '') return;
    result.addText(character);
    words?.append(character, from, this.position, start);
  }

  #special(code: number): Fragment {
    if (code === DOLLAR) return this.#dollar();
    if (code === LESS_THAN) return this.#heredocOperator();
    return code === SINGLE_QUOTE ? this.#singleQuotes() : this.#doubleQuotes();
  }

  /** The blanks behind `<<` and `<<-` belong to the word, so that `<< EOF` is one. */
  #heredocOperator(): Fragment {
    const start = this.position++;
    if (this.peek() === LESS_THAN) {
      this.position++;
      if (this.peek() === DASH) this.position++;
      while (isHeredocBlank(this.peek())) this.position++;
    }
    return known(this.input.slice(start, this.position));
  }

  #singleQuotes(): Fragment {
    const start = this.position;
    const end = this.input.indexOf("'", start + 1);
    if (end < 0) throw new LexFailure('no closing single quote', start, this.input.length, 'quote');
    this.position = end + 1;
    return known(this.options.quotes === 'keep' ? this.input.slice(start, end + 1) : this.input.slice(start + 1, end));
  }

  #doubleQuotes(): Fragment {
    const { input } = this;
    const result = new FragmentBuilder();
    const start = this.position++;
    const wasQuoted = this.quoted;
    this.quoted = true;
    if (this.options.quotes === 'keep') result.addText('"');
    for (;;) {
      const from = this.position;
      let index = from;
      for (; index < input.length; index++) {
        const code = input.charCodeAt(index);
        if (code === DOUBLE_QUOTE || code === DOLLAR || code === this.#escape) break;
      }
      this.position = index;
      if (index > from) result.addText(input.slice(from, index));
      const code = this.peek();
      if (code === END) throw new LexFailure('no closing double quote', start, input.length, 'quote');
      if (code === DOLLAR) {
        result.add(this.#dollar());
        continue;
      }
      this.position++;
      if (code === DOUBLE_QUOTE) break;
      this.#escapedInQuotes(result);
    }
    this.quoted = wasQuoted;
    if (this.options.quotes === 'keep') result.addText('"');
    return result.build();
  }

  /** Only `"`, `$` and the escape character itself can be escaped inside double quotes. */
  #escapedInQuotes(result: FragmentBuilder): void {
    if (this.escapes === 'keep') result.addText(this.options.escape);
    const code = this.peek();
    if (code === END) return;
    if (code === DOUBLE_QUOTE || code === DOLLAR || code === this.#escape) {
      result.addText(this.input[this.position++]!);
    } else {
      result.addText(this.options.escape);
    }
  }

  #dollar(): Fragment {
    const start = this.position++;
    if (this.peek() === OPEN_BRACE) return parameter(this, start);
    const nameStart = this.position;
    const name = this.name();
    if (name === '') return known('$');
    this.refer({ name, nameStart, modifier: null, start, operand: null });
    const state = this.get(name);
    if (state.kind === 'unset' && this.options.unset === 'keep')
      return { text: `$${name}`, unknown: null, uses: [name] };
    return fromState(name, state);
  }

  refer(reference: Omit<LexedReference, 'end' | 'quoted'>): void {
    this.references.push({ ...reference, end: this.position, quoted: this.quoted });
  }

  get(name: string): VariableState {
    const state = this.lookup(name);
    if (state.kind === 'set') this.matched.add(name);
    if (state.kind === 'unset') this.unmatched.add(name);
    return state;
  }

  /** The variable name at the position: digits, one special parameter, or letters, digits and `_`; '' where none is. */
  name(): string {
    const { input } = this;
    const start = this.position;
    const first = input.codePointAt(start);
    if (first === undefined) return '';
    if (isDigit(first)) this.#skipWhile(isDigit);
    else if (SPECIAL_PARAMETERS.includes(input[start]!)) this.position++;
    else this.#skipWhile(isNamePart);
    return input.slice(start, this.position);
  }

  #skipWhile(accepts: (codePoint: number) => boolean): void {
    for (;;) {
      const code = this.input.codePointAt(this.position);
      if (code === undefined || !accepts(code)) return;
      this.position += code > 0xffff ? 2 : 1;
    }
  }
}

/** White space that may stand between `<<` and the name. */
function isHeredocBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === CARRIAGE_RETURN;
}

const SPECIAL_PARAMETERS = '@*#?-$!';

function isDigit(code: number): boolean {
  return code < 0x80 ? code >= 0x30 && code <= 0x39 : /\p{Nd}/u.test(String.fromCodePoint(code));
}

function isNamePart(code: number): boolean {
  if (code >= 0x80) return /[\p{L}\p{Nd}]/u.test(String.fromCodePoint(code));
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f
  );
}
