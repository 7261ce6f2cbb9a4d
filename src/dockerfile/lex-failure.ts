/** A quote that nothing closes, or a `$` that brings no value. */
export type FailureCause = 'quote' | 'substitution';

/** Malformed text, thrown inside the lexer only. No `Error`: nobody reads its stack, and taking one costs more than lexing. */
export class LexFailure {
  /** Lower case, no full stop. */
  readonly message: string;
  /** Index range in the lexed text of what is wrong. */
  readonly start: number;
  readonly end: number;
  readonly cause: FailureCause;

  constructor(message: string, start: number, end: number, cause: FailureCause = 'substitution') {
    this.message = message;
    this.start = start;
    this.end = end;
    this.cause = cause;
  }
}
