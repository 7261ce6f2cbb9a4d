/** Malformed text, thrown inside the lexer only: nothing exported lets it out. */
export class LexFailure extends Error {
  /** Index into the lexed text. */
  readonly index: number;

  constructor(reason: string, index: number) {
    super(reason);
    this.index = index;
  }
}
