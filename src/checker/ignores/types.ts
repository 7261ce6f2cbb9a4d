/** What an ignore comment asks for, whatever tool it was written for. */
import type { Comment, Directive, Instruction, Span } from '../../dockerfile/tree.ts';

/** One wish of a comment: to silence some findings in some part of the file. */
export interface Ignore {
  /** `module-container`, `hadolint`, … as in the result. */
  readonly tool: string;
  /** The comment or directive; empty, at the start of the file, where a build argument asks. */
  readonly span: Span;
  /** The findings that begin in here are silenced, … */
  readonly within: Span;
  /** … if they report something absent (only where this is set), … */
  readonly onlyAbsent?: boolean;
  /** … and if they answer to one of these: a rule id, a code as `hadolint/DL3006`, or `kics/*` for all codes of a peer. */
  readonly names: readonly string[];
  readonly reason: string | null;
}

/** A comment and what stands around it. */
export interface PlacedComment {
  readonly comment: Comment;
  /** The instruction whose block of comments this is in: no blank line between. */
  readonly instruction: Instruction | null;
  /** Between the lines of an instruction: the next line that is no comment. */
  readonly line: Span | null;
  /** The line directly above the instruction. */
  readonly adjacent: boolean;
  /** Above the first instruction of the file. */
  readonly inHead: boolean;
}

/** The parts of a file a comment can be about. */
export interface Places {
  readonly file: Span;
  /** From a FROM to the next; null for an instruction that is no FROM. */
  stage(from: Instruction): Span | null;
}

export interface IgnoreInputs {
  readonly source: string;
  /** YYYY-MM-DD; null: nothing expires. */
  readonly today: string | null;
  readonly buildArgs: Readonly<Record<string, string>>;
  /** hadolint's `disable-ignore-pragma`. */
  readonly hadolintPragmas: boolean;
  /** Ids of rules that were handed in. */
  readonly ownRules: ReadonlySet<string>;
}

/** Reads the comments of one tool. */
export interface IgnoreReader {
  readonly tool: string;
  comment?(placed: PlacedComment, places: Places, inputs: IgnoreInputs): readonly Ignore[];
  /** What the file's inputs ask for, without a comment. */
  inputs?(places: Places, inputs: IgnoreInputs): readonly Ignore[];
  directive?(directive: Directive, places: Places, inputs: IgnoreInputs): readonly Ignore[];
}
