import { DOUBLE_QUOTE, isSeparator, isSpace, SINGLE_QUOTE } from './characters.ts';
import { MappedText, type CharacterMap } from './text.ts';
import type { Word } from './tree.ts';

/**
 * Cuts at white space; quotes and escaped blanks keep a word together. An open quote takes the rest. An escape
 * character at the end is dropped.
 */
export function quotedWords(map: CharacterMap, from: number, to: number, escape: number): readonly Word[] {
  const { text } = map;
  const words: Word[] = [];
  let start = -1;
  let quote = 0;
  let end = to;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (start < 0) {
      if (isSpace(code)) continue;
      start = index;
    }
    if (code === escape && quote !== SINGLE_QUOTE) {
      if (++index === to) end = to - 1;
    } else if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === SINGLE_QUOTE || code === DOUBLE_QUOTE) quote = code;
    else if (isSpace(code)) {
      words.push(new MappedText(map, start, index));
      start = -1;
    }
  }
  if (start >= 0 && end > start) words.push(new MappedText(map, start, end));
  return words;
}

/** Cuts at blanks alone: quotes and escapes are ordinary characters. */
export function plainWords(map: CharacterMap, from: number, to: number): readonly Word[] {
  const { text } = map;
  const words: Word[] = [];
  let index = from;
  while (index < to) {
    while (index < to && isSeparator(text.charCodeAt(index))) index++;
    const start = index;
    while (index < to && !isSeparator(text.charCodeAt(index))) index++;
    if (index > start) words.push(new MappedText(map, start, index));
  }
  return words;
}
