import { BACKSLASH, CLOSE_BRACKET, COMMA, DOUBLE_QUOTE, OPEN_BRACKET, SPACE } from './characters.ts';
import type { CharacterMap } from './text.ts';
import type { JsonString } from './tree.ts';

/** An array of strings; a JSON array with something else in it, which BuildKit refuses; or no JSON array at all. */
export type JsonArray =
  | { readonly kind: 'strings'; readonly strings: readonly JsonString[] }
  | { readonly kind: 'other-values' }
  | { readonly kind: 'malformed' };

/** Reads `map.text.slice(from, to)`, which must be the array and nothing else. */
export function readJsonArray(map: CharacterMap, from: number, to: number): JsonArray {
  const strings = readStrings(map, from, to);
  if (strings !== null) return { kind: 'strings', strings };
  return isJsonArray(map.text.slice(from, to)) ? { kind: 'other-values' } : { kind: 'malformed' };
}

function readStrings(map: CharacterMap, from: number, to: number): JsonString[] | null {
  const { text } = map;
  const strings: JsonString[] = [];
  if (text.charCodeAt(from) !== OPEN_BRACKET) return null;
  let index = skipJsonSpace(text, from + 1, to);
  if (text.charCodeAt(index) !== CLOSE_BRACKET) {
    for (;;) {
      const end = stringEnd(text, index, to);
      if (end < 0) return null;
      const value = unescape(text.slice(index, end));
      if (value === null) return null;
      strings.push({ start: map.locate(index), end: map.locate(end - 1) + 1, value });
      index = skipJsonSpace(text, end, to);
      if (text.charCodeAt(index) !== COMMA) break;
      index = skipJsonSpace(text, index + 1, to);
    }
  }
  if (index >= to || text.charCodeAt(index) !== CLOSE_BRACKET) return null;
  return skipJsonSpace(text, index + 1, to) === to ? strings : null;
}

function skipJsonSpace(text: string, from: number, to: number): number {
  let index = from;
  while (index < to) {
    const code = text.charCodeAt(index);
    if (code !== SPACE && code !== 0x09 && code !== 0x0a && code !== 0x0d) break;
    index++;
  }
  return index;
}

/** Behind the closing quote of the string that starts at `from`, or -1. */
function stringEnd(text: string, from: number, to: number): number {
  if (text.charCodeAt(from) !== DOUBLE_QUOTE) return -1;
  for (let index = from + 1; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code === DOUBLE_QUOTE) return index + 1;
    if (code < SPACE) return -1;
    if (code === BACKSLASH) index++;
  }
  return -1;
}

/** The value of a quoted string, null where an escape is malformed; a lone surrogate becomes U+FFFD as in Go. */
function unescape(quoted: string): string | null {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return (JSON.parse(quoted) as string).toWellFormed();
  } catch {
    return null;
  }
}

function isJsonArray(text: string): boolean {
  if (!text.startsWith('[') || !text.trimEnd().endsWith(']')) return false;
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}
