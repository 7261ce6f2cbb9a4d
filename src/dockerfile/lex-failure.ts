/** Malformed text, thrown inside the lexer only. No `Error`: nobody reads its stack, and taking one costs more than lexing. */
export class LexFailure {
  /** Lower case, no full stop. */
  readonly message: string;
  /** Index into the lexed text. */
  readonly index: number;

  constructor(message: string, index: number) {
    this.message = message;
    this.index = index;
  }
}
