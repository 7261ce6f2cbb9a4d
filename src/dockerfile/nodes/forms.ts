import { OPEN_BRACKET } from '../characters.ts';
import { readJsonArray } from '../json.ts';
import type { CharacterMap } from '../text.ts';
import { MappedText } from '../text.ts';
import type { ExecForm, ShellForm } from '../tree.ts';

/** A form and whether its JSON is a valid array of something else than strings. */
export interface FormReading {
  readonly form: ExecForm | ShellForm;
  readonly otherValues: boolean;
}

/** Reads `map.text.slice(from, to)`; an empty text stands at `emptyAt`. */
export function readForm(map: CharacterMap, from: number, to: number, emptyAt: number): FormReading {
  const text = new MappedText(map, from, Math.max(from, to), emptyAt);
  const span = { start: text.start, end: text.end };
  if (map.text.charCodeAt(from) !== OPEN_BRACKET || from >= to) {
    return { form: { kind: 'shell', text, malformedJson: false, ...span }, otherValues: false };
  }
  const array = readJsonArray(map, from, to);
  if (array.kind === 'strings') {
    return { form: { kind: 'exec', strings: array.strings, ...span }, otherValues: false };
  }
  return { form: { kind: 'shell', text, malformedJson: true, ...span }, otherValues: array.kind === 'other-values' };
}
