import { DASH, DOUBLE_QUOTE, isSpace, SINGLE_QUOTE, skipSpace } from './characters.ts';
import { readOptions } from './flag-options.ts';
import { MapBuilder, MappedText, type CharacterMap } from './text.ts';
import type { Flag, FlagOption, Span, Text } from './tree.ts';

/** Reads the flags behind a keyword, as far as words start with `--`; a lone `--` ends them, also one with quotes of nothing. */
export function readFlags(
  line: CharacterMap,
  from: number,
  to: number,
  escape: number,
): { flags: Flag[]; argumentStart: number } {
  const { text } = line;
  const flags: Flag[] = [];
  let index = skipSpace(text, from, to);
  while (index + 1 < to && text.charCodeAt(index) === DASH && text.charCodeAt(index + 1) === DASH) {
    const end = flagEnd(text, index, to, escape);
    const flag = new FlagNode(line, index, end, escape);
    if (flag.name === '' && flag.value === null) return { flags, argumentStart: skipSpace(text, end, to) };
    flags.push(flag);
    index = skipSpace(text, end, to);
  }
  return { flags, argumentStart: index };
}

function flagEnd(text: string, from: number, to: number, escape: number): number {
  let quote = 0;
  let index = from;
  for (; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code === escape) index++;
    else if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === SINGLE_QUOTE || code === DOUBLE_QUOTE) quote = code;
    else if (isSpace(code)) break;
  }
  return Math.min(index, to);
}

class FlagNode implements Flag {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: Text | null;
  readonly #raw: MappedText;
  #options: readonly FlagOption[] | null = null;

  constructor(line: CharacterMap, from: number, to: number, escape: number) {
    this.#raw = new MappedText(line, from, to);
    this.start = this.#raw.start;
    this.end = this.#raw.end;
    this.text = this.#raw.text;
    const plain = unquoted(line, from, to, escape);
    const equals = plain.text.indexOf('=');
    const nameEnd = equals < 0 ? plain.text.length : equals;
    this.name = plain.text.slice(2, nameEnd);
    const name = new MappedText(plain, 2, nameEnd, this.end);
    this.nameSpan = { start: name.start, end: name.end };
    this.value = equals < 0 ? null : new MappedText(plain, equals + 1, plain.text.length, this.end);
  }

  get options(): readonly FlagOption[] {
    return (this.#options ??=
      this.value !== null && OPTION_FLAGS.has(this.name) ? readOptions(this.value).options : []);
  }

  at(index: number): number {
    return this.#raw.at(index);
  }

  span(from: number, to: number): Span {
    return this.#raw.span(from, to);
  }
}

const OPTION_FLAGS = new Set(['mount', 'device']);

function unquoted(line: CharacterMap, from: number, to: number, escape: number): CharacterMap {
  const { text } = line;
  const builder = new MapBuilder();
  let quote = 0;
  let start = from;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    const dropped = code === escape || (quote === 0 ? code === SINGLE_QUOTE || code === DOUBLE_QUOTE : code === quote);
    if (!dropped) continue;
    builder.add(line, start, index);
    start = index + 1;
    if (code === escape) index++;
    else quote = quote === 0 ? code : 0;
  }
  builder.add(line, start, to);
  return builder.build();
}
