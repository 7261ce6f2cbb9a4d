import { COMMA, DOUBLE_QUOTE } from './characters.ts';
import { MapBuilder, MappedText, type CharacterMap } from './text.ts';
import type { FlagOption, Text } from './tree.ts';

/**
 * The comma-separated fields of a flag's value, read as BuildKit reads CSV: a field may stand in double quotes, where
 * `""` is one quote. `malformed` is the index of a quote where none may stand, or -1.
 */
export function readOptions(value: Text): { options: readonly FlagOption[]; malformed: number } {
  const options: FlagOption[] = [];
  const map: CharacterMap = { text: value.text, locate: (index) => value.at(index) };
  let malformed = -1;
  let index = 0;
  while (index <= value.text.length && value.text !== '') {
    const field = readField(map, index);
    if (malformed < 0) malformed = field.malformed;
    options.push(new OptionNode(value, field.content, index, field.end));
    index = field.end + 1;
  }
  return { options, malformed };
}

interface Field {
  readonly content: CharacterMap;
  /** Index of the comma behind it, or of the end. */
  readonly end: number;
  readonly malformed: number;
}

function readField(map: CharacterMap, from: number): Field {
  const { text } = map;
  const builder = new MapBuilder();
  if (text.charCodeAt(from) !== DOUBLE_QUOTE) {
    const comma = text.indexOf(',', from);
    const end = comma < 0 ? text.length : comma;
    builder.add(map, from, end);
    const quote = builder.build();
    const at = quote.text.indexOf('"');
    return { content: quote, end, malformed: at < 0 ? -1 : from + at };
  }
  let index = from + 1;
  for (;;) {
    const quote = text.indexOf('"', index);
    if (quote < 0) {
      builder.add(map, index, text.length);
      return { content: builder.build(), end: text.length, malformed: from };
    }
    const doubled = text.charCodeAt(quote + 1) === DOUBLE_QUOTE;
    builder.add(map, index, doubled ? quote + 1 : quote);
    index = quote + (doubled ? 2 : 1);
    if (!doubled) break;
  }
  if (index === text.length || text.charCodeAt(index) === COMMA) {
    return { content: builder.build(), end: index, malformed: -1 };
  }
  const comma = text.indexOf(',', index);
  const end = comma < 0 ? text.length : comma;
  builder.add(map, index, end);
  return { content: builder.build(), end, malformed: index - 1 };
}

class OptionNode implements FlagOption {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly value: Text | null;

  constructor(value: Text, content: CharacterMap, from: number, to: number) {
    const span = value.span(from, to);
    this.start = span.start;
    this.end = span.end;
    const equals = content.text.indexOf('=');
    this.key = (equals < 0 ? content.text : content.text.slice(0, equals)).toLowerCase();
    this.value = equals < 0 ? null : new MappedText(content, equals + 1, content.text.length, this.end);
  }
}
