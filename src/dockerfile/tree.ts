/**
 * The syntax tree of a Dockerfile: lossless, tolerant, exact.
 *
 * All positions are UTF-16 offsets into the source. A span is half open. Joining the texts of
 * `leaves()` gives the source back. BuildKit's parser is the reference for what is legal.
 */

/** A half-open range of UTF-16 offsets into the source. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of source and what it reads as: continuations, the comments and blank lines between continued
 * lines, and nothing else are taken out. Quotes and variables stay as written.
 */
export interface Text extends Span {
  readonly text: string;
  /** Source offset of the character `text[index]`; `at(text.length)` is the end of the last character. */
  at(index: number): number;
  /** The source span of `text.slice(from, to)`. */
  span(from: number, to: number): Span;
}

/** One blank-separated word; quotes keep blanks inside. */
export type Word = Text;

export interface Comment extends Span {
  /** Behind the `#`, trimmed. */
  readonly text: string;
  /** Whether it stands between the lines of a continued instruction. */
  readonly inside: boolean;
}

/** `# syntax=`, `# escape=`, `# check=` where the placement rules of BuildKit let it act. */
export interface Directive extends Span {
  /** Lower case. */
  readonly name: string;
  readonly value: Text;
}

export interface Leaf extends Span {
  readonly kind:
    | 'bom'
    | 'blank'
    | 'newline'
    | 'comment'
    | 'directive'
    | 'continuation'
    | 'keyword'
    | 'flag'
    | 'word'
    | 'heredoc'
    | 'heredoc-end';
}

/** `--name=value` or `--name`. `--mount` and its like have their comma-separated options read (CSV rules as BuildKit). */
export interface Flag extends Text {
  /** Without the dashes, as written. */
  readonly name: string;
  readonly nameSpan: Span;
  /** As BuildKit reads it, quotes and escapes taken out; null where there is no `=`. */
  readonly value: Text | null;
  /** `key=value` parts of the value, for `--mount`; empty for other flags. */
  readonly options: readonly FlagOption[];
}

export interface FlagOption extends Span {
  /** Lower case. */
  readonly key: string;
  /** Quotes taken out; null where there is no `=`. */
  readonly value: Text | null;
}

export interface JsonString extends Span {
  /** Unescaped. The span has the quotes. */
  readonly value: string;
}

/** `["a", "b"]`. */
export interface ExecForm extends Span {
  readonly kind: 'exec';
  readonly strings: readonly JsonString[];
}

/** Text for a shell, or plain words. */
export interface ShellForm extends Span {
  readonly kind: 'shell';
  readonly text: Text;
  /** It starts with `[` and is no JSON array of strings, so it fell back to shell form. */
  readonly malformedJson: boolean;
}

export interface Heredoc extends Span {
  /** `<<-"EOF"` in the instruction line; the span of the whole heredoc is operator … terminator. */
  readonly operator: Span;
  readonly name: string;
  readonly fd: number;
  /** False where the name is quoted: no variables are expanded. */
  readonly expand: boolean;
  /** `<<-`: leading tabs go away. */
  readonly chomp: boolean;
  /** The lines as they stand, tabs included. */
  readonly body: Text;
  /** What the reader of the heredoc gets: `body`, or without its leading tabs; `at` maps to the source. */
  readonly content: Text;
  /** Null where the file ends before it. */
  readonly terminator: Span | null;
}

export interface KeyValue extends Span {
  readonly key: Word;
  /** As written, quotes included; null for `ARG NAME`. */
  readonly value: Word | null;
  /** Where the `=` stands; null in the legacy form `ENV key value` and for `ARG NAME`. */
  readonly equals: number | null;
}

interface Base<Name extends string> extends Span {
  /** Upper case. */
  readonly name: Name;
  /** The keyword as written. */
  readonly keyword: Text;
  readonly flags: readonly Flag[];
  /** All behind keyword and flags, trimmed; empty text where nothing stands there. */
  readonly argument: Text;
  /** `argument` cut at blanks, quotes respected. Read on demand. */
  readonly words: readonly Word[];
  /** Comments in the lines directly above, no blank line between; top to bottom. */
  readonly comments: readonly Comment[];
  readonly heredocs: readonly Heredoc[];
  /** All lines it takes, from the start of the first to the end of the last, its line break left out. */
  readonly lines: Span;
  /** The instruction behind ONBUILD has its ONBUILD here. */
  readonly onbuild: OnbuildInstruction | null;
}

export interface FromInstruction extends Base<'FROM'> {
  /** Words as FROM cuts them: quotes are ordinary characters. */
  readonly parts: readonly Word[];
  /** Null where the image is missing. */
  readonly image: Word | null;
  readonly as: Word | null;
  readonly stageName: Word | null;
}
export interface RunInstruction extends Base<'RUN'> {
  readonly form: ExecForm | ShellForm;
}
export interface CommandInstruction extends Base<'CMD' | 'ENTRYPOINT' | 'SHELL' | 'VOLUME'> {
  readonly form: ExecForm | ShellForm;
}
export interface HealthcheckInstruction extends Base<'HEALTHCHECK'> {
  /** `NONE`, `CMD`, or what stands there. */
  readonly type: Word | null;
  readonly form: ExecForm | ShellForm | null;
}
export interface CopyInstruction extends Base<'COPY' | 'ADD'> {
  /** JSON form or words; heredoc operators are among the words but not among the sources. */
  readonly form: ExecForm | ShellForm;
  /** All arguments as BuildKit counts them, heredoc operators included. */
  readonly paths: readonly CopyPath[];
  readonly sources: readonly CopyPath[];
  readonly destination: CopyPath | null;
}
/** A path of COPY or ADD: `value` is the JSON string, or the word with its quotes and variables as written. */
export interface CopyPath extends Span {
  readonly value: string;
  readonly text: Text;
  readonly json: boolean;
}
export interface KeyValueInstruction extends Base<'ENV' | 'LABEL' | 'ARG'> {
  readonly pairs: readonly KeyValue[];
  /** `ENV key value`. */
  readonly legacy: boolean;
}
export interface PlainInstruction extends Base<'EXPOSE' | 'USER' | 'WORKDIR' | 'STOPSIGNAL' | 'MAINTAINER'> {
  /** Words as EXPOSE cuts them: quotes are ordinary characters. */
  readonly parts: readonly Word[];
}
export interface OnbuildInstruction extends Base<'ONBUILD'> {
  readonly trigger: Instruction | null;
}
/**
 * Any text that is no name of an instruction. An enumeration that is never there: comparing with a name rules it out,
 * which no mark on `string` does.
 */
declare enum UnknownName {
  Any = '',
}
export type { UnknownName };
export interface UnknownInstruction extends Base<UnknownName> {
  readonly unknown: true;
}

export type KnownInstruction =
  | FromInstruction
  | RunInstruction
  | CommandInstruction
  | HealthcheckInstruction
  | CopyInstruction
  | KeyValueInstruction
  | PlainInstruction
  | OnbuildInstruction;
export type Instruction = KnownInstruction | UnknownInstruction;
export type InstructionName = KnownInstruction['name'];
/** The node type of an instruction name. */
export type InstructionOf<Name extends InstructionName> = KnownInstruction extends infer T
  ? T extends { readonly name: infer N }
    ? Name extends N
      ? T
      : never
    : never
  : never;

/**
 * Something BuildKit's parser refuses or warns of; the syntax rules turn these into findings. Each blank line inside a
 * continued instruction is one `empty-continuation`.
 */
export interface Problem extends Span {
  readonly code:
    | 'unknown-instruction'
    | 'missing-argument'
    | 'too-many-arguments'
    | 'unknown-flag'
    | 'duplicate-flag'
    | 'missing-flag-value'
    | 'invalid-flag-value'
    | 'unterminated-heredoc'
    | 'empty-continuation'
    | 'invalid-json'
    | 'invalid-key-value'
    | 'invalid-directive'
    | 'duplicate-directive'
    | 'invalid-trigger'
    | 'unterminated-quote'
    | 'no-instructions'
    | 'invalid-healthcheck'
    | 'invalid-stage-name'
    | 'invalid-port'
    | 'invalid-substitution'
    | 'empty-argument'
    | 'heredoc-destination'
    | 'remote-source'
    | 'long-line';
  /** What the parser has to say, lower case, no full stop; a rule words the finding. */
  readonly detail: string;
  readonly instruction: Instruction | null;
}

export interface Dockerfile {
  readonly source: string;
  readonly escape: '\\' | '`';
  readonly directives: readonly Directive[];
  readonly comments: readonly Comment[];
  readonly instructions: readonly Instruction[];
  /** On demand. */
  readonly problems: readonly Problem[];
  /** On demand: every byte of the source once, in order. */
  leaves(): readonly Leaf[];
  /** Line and column from 1, column in UTF-16 units. `\r\n`, `\n` end a line. */
  position(offset: number): Position;
}

export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
