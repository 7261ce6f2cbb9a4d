/** Malformed text, thrown inside the lexer only. No `Error`: nobody reads its stack, and taking one costs more than lexing. */
export class LexFailure {
  /** Lower case, no full stop. */
  readonly message: string;
  /** Index range in the lexed text of what is wrong. */
  readonly start: number;
  readonly end: number;

  constructor(message: string, start: number, end: number) {
    this.message = message;
    this.start = start;
    this.end = end;
  }
}
