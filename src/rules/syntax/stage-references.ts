import type { InstructionOf, Text } from '../../dockerfile/tree.ts';
import type { Model, Stage } from '../../model/types.ts';
import { nearestName } from '../names/nearest.ts';

/** A word that names a stage or an image to take files from: `COPY --from`, `RUN --mount=from=`. */
export interface StageReference {
  readonly word: Text;
  readonly stage: Stage;
  readonly instruction: InstructionOf<'COPY' | 'RUN'>;
}

/** The references of a stage, in order. Triggers are read in other files, so they are left out. */
export function stageReferences(stage: Stage): readonly StageReference[] {
  return stage
    .instructions('COPY', 'RUN')
    .filter(({ flags }) => flags.length > 0)
    .flatMap((instruction) =>
      wordsOf(instruction).flatMap((word) => (word === null || word.text === '' ? [] : [{ word, stage, instruction }])),
    );
}

function wordsOf(instruction: InstructionOf<'COPY' | 'RUN'>): readonly (Text | null)[] {
  return instruction.flags.flatMap((flag) => {
    if (instruction.name === 'COPY') return flag.name === 'from' ? [flag.value] : [];
    return flag.options.filter(({ key }) => key === 'from').map(({ value }) => value);
  });
}

/** Whether the word names the stage it stands in. */
export function isOwnStage({ word: { text }, stage }: StageReference, model: Model): boolean {
  if (/^\d+$/.test(text)) return Number(text) === stage.index;
  return text.toLowerCase() === stage.name && model.findStage(text, stage) === null;
}

/** A name that is no image for certain: no tag, digest or path. */
export function isBareName(text: string): boolean {
  return !/[:/@$]/.test(text);
}

/** Of more names the rest is not compared. */
const mostCompared = 100;

/** The names of stages before each stage; a name is added when it is passed. */
export class EarlierNames {
  readonly #names: string[] = [];
  #next = 0;
  readonly #stages: readonly Stage[];

  constructor(stages: readonly Stage[]) {
    this.#stages = stages;
  }

  /** The earlier stage somebody may have meant. Ask in the order of the stages. */
  nearest(name: string, stage: Stage): string | null {
    for (; this.#next < stage.index; this.#next++) {
      const before = this.#stages[this.#next]?.name;
      if (before && this.#names.length < mostCompared) this.#names.push(before);
    }
    return nearestName(name, this.#names);
  }
}
