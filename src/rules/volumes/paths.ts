/** The paths a VOLUME declares. */
import { plainText } from '../../dockerfile/shell/subtext.ts';
import type { InstructionOf, Span } from '../../dockerfile/tree.ts';
import type { Stage, Value } from '../../model/types.ts';
import { joinWorkdir } from '../../model/workdir.ts';

export interface VolumePath {
  /** The word, or the JSON string with its quotes. */
  readonly at: Span;
  /** With its variables put in; an absolute path is clean. */
  readonly value: Value;
}

/** In the order of the instruction. */
export function volumePaths(stage: Stage, volume: InstructionOf<'VOLUME'>): readonly VolumePath[] {
  const words =
    volume.form.kind === 'exec'
      ? volume.form.strings.map(({ value, start, end }) => ({ text: plainText(value, start), at: { start, end } }))
      : volume.words.map((word) => ({ text: word, at: { start: word.start, end: word.end } }));
  return words.map(({ text, at }) => ({ at, value: cleaned(stage.resolve(text, volume)) }));
}

function cleaned(value: Value): Value {
  return value.kind !== 'unknown' && value.text.startsWith('/')
    ? { ...value, text: joinWorkdir('/', value.text, false) }
    : value;
}
