import { TAB } from './characters.ts';
import { LexFailure } from './lex-failure.ts';
import { Lexer, type LexerOptions } from './lexer.ts';
import { lineTextEnd } from './logical-line.ts';
import { MapBuilder, MappedText, type CharacterMap } from './text.ts';
import type { Heredoc, Span, Text } from './tree.ts';

/** What a heredoc operator announces. */
export interface HeredocOperator {
  readonly name: string;
  readonly fd: number;
  readonly expand: boolean;
  readonly chomp: boolean;
  /** Index range in the lexed text. */
  readonly start: number;
  readonly end: number;
}

// The lexer of heredocs knows `\` alone, whatever the escape directive says.
const AS_WRITTEN: LexerOptions = { escape: '\\', quotes: 'keep', escapes: 'keep', unset: 'keep' };
const NAME: LexerOptions = { escape: '\\', quotes: 'remove', escapes: 'remove', unset: 'keep' };
const QUOTED_NAME: LexerOptions = { ...NAME, quotes: 'keep' };

/**
 * The heredoc operators of an instruction's text, keyword and all. None where quotes or variables of the text are
 * malformed: BuildKit looks no further then. A name that cannot be read is left out, too.
 */
export function heredocOperators(text: string): readonly HeredocOperator[] {
  return lex(text, AS_WRITTEN).flatMap((word) => {
    const operator = heredocOperator(word.text);
    return operator === null || operator === 'malformed' ? [] : [{ ...operator, start: word.start, end: word.end }];
  });
}

/** Reads one word as a heredoc operator: null where it is none, `malformed` where its name has an open quote. */
export function heredocOperator(word: string): Omit<HeredocOperator, 'start' | 'end'> | 'malformed' | null {
  const match = /^(\d*)<<(-?)/.exec(word);
  if (match === null) return null;
  const [before, fd = '', chomp] = match;
  const rest = word.slice(before.length).trimStart();
  if (rest.includes('<')) return null;
  if (rest === '') return null;
  try {
    const names = read(rest, NAME);
    if (names.length !== 1) return null;
    const name = names[0]!.text;
    const quoted = read(rest, QUOTED_NAME);
    return { name, fd: Number(fd), expand: quotes(name) === quotes(quoted[0]?.text ?? ''), chomp: chomp === '-' };
  } catch (error) {
    if (error instanceof LexFailure) return 'malformed';
    throw error;
  }
}

function quotes(text: string): number {
  return text.replace(/[^'"]/g, '').length;
}

function lex(text: string, options: LexerOptions) {
  try {
    return read(text, options);
  } catch (error) {
    if (error instanceof LexFailure) return [];
    throw error;
  }
}

function read(text: string, options: LexerOptions) {
  return new Lexer(text, options, () => ({ kind: 'unset' })).read().words;
}

/**
 * Reads the bodies of an instruction's heredocs, one after the other. `from` is the start of the line below the
 * instruction, or the end of the source.
 */
export function readHeredocs(source: string, line: CharacterMap, from: number): { heredocs: Heredoc[]; next: number } {
  const heredocs: Heredoc[] = [];
  let next = from;
  for (const operator of heredocOperators(line.text)) {
    const start = line.locate(operator.start);
    const span = { start, end: line.locate(operator.end - 1) + 1 };
    const bodyStart = next;
    const { terminator, lineStart, lineEnd } = findTerminator(source, bodyStart, operator);
    const body = new SourceText(source, bodyStart, lineStart);
    heredocs.push(new HeredocNode(operator, span, body, terminator));
    next = lineEnd;
  }
  return { heredocs, next };
}

function findTerminator(
  source: string,
  from: number,
  operator: HeredocOperator,
): { terminator: Span | null; lineStart: number; lineEnd: number } {
  const { name, chomp } = operator;
  for (let lineStart = from; lineStart < source.length;) {
    const newline = source.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? source.length : newline;
    let start = lineStart;
    if (chomp) while (source.charCodeAt(start) === TAB) start++;
    if (source.startsWith(name, start) && lineTextEnd(source, start, lineEnd) === start + name.length) {
      return {
        terminator: { start, end: start + name.length },
        lineStart,
        lineEnd: Math.min(lineEnd + 1, source.length),
      };
    }
    lineStart = lineEnd + 1;
  }
  return { terminator: null, lineStart: source.length, lineEnd: source.length };
}

/** Source as it stands. */
class SourceText implements Text {
  readonly start: number;
  readonly end: number;
  readonly text: string;

  constructor(source: string, start: number, end: number) {
    this.start = start;
    this.end = Math.max(start, end);
    this.text = source.slice(start, end);
  }

  at(index: number): number {
    return this.start + Math.max(0, Math.min(index, this.text.length));
  }

  span(from: number, to: number): Span {
    return { start: this.at(from), end: this.at(Math.max(from, to)) };
  }
}

class HeredocNode implements Heredoc {
  readonly start: number;
  readonly end: number;
  readonly operator: Span;
  readonly name: string;
  readonly fd: number;
  readonly expand: boolean;
  readonly chomp: boolean;
  readonly body: Text;
  readonly terminator: Span | null;
  #content: Text | null = null;

  constructor(operator: HeredocOperator, span: Span, body: Text, terminator: Span | null) {
    this.operator = span;
    this.name = operator.name;
    this.fd = operator.fd;
    this.expand = operator.expand;
    this.chomp = operator.chomp;
    this.body = body;
    this.terminator = terminator;
    this.start = span.start;
    this.end = terminator === null ? body.end : terminator.end;
  }

  get content(): Text {
    return (this.#content ??= this.chomp ? withoutLeadingTabs(this.body) : this.body);
  }
}

function withoutLeadingTabs(body: Text): Text {
  const map: CharacterMap = { text: body.text, locate: (index) => body.start + index };
  const builder = new MapBuilder();
  for (let start = 0; start < map.text.length;) {
    const newline = map.text.indexOf('\n', start);
    const end = newline < 0 ? map.text.length : newline + 1;
    let from = start;
    while (map.text.charCodeAt(from) === TAB) from++;
    builder.add(map, from, end);
    start = end;
  }
  const content = builder.build();
  return new MappedText(content, 0, content.text.length, body.start);
}
