import { isSpace } from './characters.ts';
import type { Fragment } from './fragments.ts';

/** A word of an expansion: `start` and `end` are indices into the lexed text. */
export interface LexedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts the result of lexing into words: at white space, but not where it was quoted or escaped. */
export class WordList {
  readonly #words: LexedWord[] = [];
  #text = '';
  #inWord = false;
  #start = 0;
  #end = 0;

  /** Adds `text`, which stands at `start` as it is, and cuts at its white space. */
  split(text: string, start: number): void {
    let from = 0;
    for (let index = 0; index <= text.length; index++) {
      if (index < text.length && !isSpace(text.charCodeAt(index))) continue;
      if (index > from) this.append(text.slice(from, index), start + from, start + index);
      if (index < text.length) this.#cut();
      from = index + 1;
    }
  }

  /** Adds what a variable became, and cuts at its white space. */
  splitFragment(fragment: Fragment, start: number, end: number): void {
    const { text } = fragment;
    let from = 0;
    for (let index = 0; index <= text.length; index++) {
      if (index < text.length && !isSpace(text.charCodeAt(index))) continue;
      if (index > from) this.append(text.slice(from, index), start, end);
      if (index < text.length) this.#cut();
      from = index + 1;
    }
  }

  /** Adds `text` as it is; `wordStart` where the word begins should it begin here. */
  append(text: string, start: number, end: number, wordStart = start): void {
    if (this.#text === '') this.#start = this.#inWord ? this.#start : wordStart;
    this.#text += text;
    this.#inWord = true;
    this.#end = end;
  }

  finish(): readonly LexedWord[] {
    this.#cut();
    return this.#words;
  }

  /** Empty quotes make no word of their own, as with BuildKit. */
  #cut(): void {
    if (this.#text !== '') this.#words.push({ text: this.#text, start: this.#start, end: this.#end });
    this.#text = '';
    this.#inWord = false;
  }
}
