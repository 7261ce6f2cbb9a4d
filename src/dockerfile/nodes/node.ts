import { isSeparator, skipSpace, trimSpaceEnd } from '../characters.ts';
import { readFlags } from '../flags.ts';
import type { LogicalLine } from '../logical-line.ts';
import { MappedText } from '../text.ts';
import type { Comment, Flag, Heredoc, OnbuildInstruction, Span, Text, Word } from '../tree.ts';
import { quotedWords } from '../words.ts';

/** What an instruction is made from. Everything else is read when it is asked for. */
export interface NodeParts {
  readonly line: LogicalLine;
  /** Index in the line's text the instruction starts at, white space before it skipped. */
  readonly from: number;
  /** Code unit of the escape character. */
  readonly escape: number;
  readonly comments: readonly Comment[];
  readonly lines: Span;
  readonly onbuild: OnbuildInstruction | null;
  readonly heredocs: readonly Heredoc[];
}

/** What all instructions share. */
export class InstructionNode<Name extends string> {
  readonly name: Name;
  readonly start: number;
  readonly comments: readonly Comment[];
  readonly lines: Span;
  readonly onbuild: OnbuildInstruction | null;
  readonly heredocs: readonly Heredoc[];
  readonly line: LogicalLine;
  protected readonly escape: number;
  readonly #from: number;
  #to = -1;
  #keyword: Text | null = null;
  #head: { readonly flags: readonly Flag[]; readonly argumentStart: number } | null = null;
  #argument: Text | null = null;
  #words: readonly Word[] | null = null;

  constructor(name: Name, parts: NodeParts) {
    this.name = name;
    this.line = parts.line;
    this.#from = parts.from;
    this.escape = parts.escape;
    this.comments = parts.comments;
    this.lines = parts.lines;
    this.onbuild = parts.onbuild;
    this.heredocs = parts.heredocs;
    this.start = parts.line.locate(parts.from);
  }

  /** Index behind the last character of the line's text that is no white space. */
  protected get to(): number {
    if (this.#to < 0) this.#to = trimSpaceEnd(this.line.text, this.#from, this.line.text.length);
    return this.#to;
  }

  get end(): number {
    const last = this.heredocs.at(-1);
    if (last !== undefined) return last.end;
    return this.to > this.#from ? this.line.locate(this.to - 1) + 1 : this.start;
  }

  get keyword(): Text {
    return (this.#keyword ??= new MappedText(
      this.line,
      this.#from,
      keywordEnd(this.line.text, this.#from, this.to),
      this.start,
    ));
  }

  get flags(): readonly Flag[] {
    return this.head.flags;
  }

  get argument(): Text {
    if (this.#argument === null) {
      const { argumentStart } = this.head;
      const lineEnd = this.to > this.#from ? this.line.locate(this.to - 1) + 1 : this.start;
      this.#argument = new MappedText(this.line, argumentStart, Math.max(argumentStart, this.to), lineEnd);
    }
    return this.#argument;
  }

  get words(): readonly Word[] {
    return (this.#words ??= quotedWords(this.line, this.argumentStart, this.to, this.escape));
  }

  /** Index in the line's text. */
  get argumentStart(): number {
    return this.head.argumentStart;
  }

  protected get head(): { readonly flags: readonly Flag[]; readonly argumentStart: number } {
    if (this.#head === null) {
      const { text } = this.line;
      const end = skipSpace(text, keywordEnd(text, this.#from, this.to), this.to);
      const { flags, argumentStart } = readFlags(this.line, end, this.to, this.escape);
      this.#head = { flags, argumentStart };
    }
    return this.#head;
  }
}

/** Index behind the keyword that starts at `from`. */
export function keywordEnd(text: string, from: number, to: number): number {
  let index = from;
  while (index < to && !isSeparator(text.charCodeAt(index))) index++;
  return index;
}
