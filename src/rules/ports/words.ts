/** The words of EXPOSE, their variables put in. */
import { once } from '../../dockerfile/notes.ts';
import type { InstructionOf, Word } from '../../dockerfile/tree.ts';
import { parsePortRange, type PortRange } from '../../model/exposed-ports.ts';
import type { Stage } from '../../model/types.ts';

export interface ExposedWord {
  readonly word: Word;
  readonly expose: InstructionOf<'EXPOSE'>;
  /** One port or range; a word with a variable may hold several. */
  readonly text: string;
  /** Null where it is none. */
  readonly range: PortRange | null;
}

/** All ports that the EXPOSEs of a stage name, own ones only, those of ONBUILD too if asked. What nobody can know is left out. */
export function exposedWords(stage: Stage, triggers = true): readonly ExposedWord[] {
  return triggers ? allWords(stage) : ownWords(stage);
}

const allWords = once((stage: Stage) => wordsOf(stage, stage.withTriggers('EXPOSE')));
const ownWords = once((stage: Stage) => wordsOf(stage, stage.instructions('EXPOSE')));

function wordsOf(stage: Stage, exposes: readonly InstructionOf<'EXPOSE'>[]): readonly ExposedWord[] {
  return exposes.flatMap((expose) =>
    expose.words.flatMap((word) => {
      const value = stage.resolve(word, expose);
      const texts = value.kind === 'unknown' ? [] : value.text.split(/\s+/).filter(Boolean);
      return texts.map((text) => ({ word, expose, text, range: parsePortRange(text) }));
    }),
  );
}
