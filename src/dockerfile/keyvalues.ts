import { isSeparator } from './characters.ts';
import { MappedText, type CharacterMap } from './text.ts';
import type { KeyValue, Word } from './tree.ts';
import { quotedWords } from './words.ts';

/** `key=value …` of ENV and LABEL, or their legacy form `key value`: which one, the first word tells. */
export function readPairs(
  map: CharacterMap,
  from: number,
  to: number,
  escape: number,
): { pairs: readonly KeyValue[]; legacy: boolean } {
  const words = quotedWords(map, from, to, escape);
  if (words.length === 0 || words[0]!.text.includes('=')) return { pairs: readAssignments(words), legacy: false };
  const { text } = map;
  let keyEnd = from;
  while (keyEnd < to && !isSeparator(text.charCodeAt(keyEnd))) keyEnd++;
  let valueStart = keyEnd;
  while (valueStart < to && isSeparator(text.charCodeAt(valueStart))) valueStart++;
  const key = new MappedText(map, from, keyEnd);
  const value = valueStart < to ? new MappedText(map, valueStart, to) : null;
  return { pairs: [{ start: key.start, end: (value ?? key).end, key, value, equals: null }], legacy: true };
}

/** `NAME` and `NAME=value` words, as ARG has them. */
export function readAssignments(words: readonly Word[]): readonly KeyValue[] {
  return words.map((word) => {
    const equals = word.text.indexOf('=');
    if (equals < 0) return { start: word.start, end: word.end, key: word, value: null, equals: null };
    return {
      start: word.start,
      end: word.end,
      key: part(word, 0, equals),
      value: part(word, equals + 1, word.text.length),
      equals: word.at(equals),
    };
  });
}

function part(word: Word, from: number, to: number): Word {
  const map: CharacterMap = { text: word.text, locate: (index) => word.at(index) };
  return new MappedText(map, from, to, from === 0 ? word.start : word.end);
}
