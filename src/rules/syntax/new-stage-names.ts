import { referencesOf } from '../../model/used-stages.ts';
import type { Stage } from '../../model/types.ts';

/** Names for stages that have none: `build`, then `stage1`, `stage2`, …, and never a word the file uses for something else. */
export class NewStageNames {
  readonly #stages: readonly Stage[];
  readonly #given = new Map<Stage, string>();
  #taken: Set<string> | null = null;
  #next = 0;

  constructor(stages: readonly Stage[]) {
    this.#stages = stages;
  }

  /** The same name each time it is asked; null where FROM is not an image and nothing else. */
  nameFor(stage: Stage): string | null {
    const { image, argument } = stage.from;
    if (image === null || image.text !== argument.text) return null;
    const given = this.#given.get(stage) ?? this.#free();
    this.#given.set(stage, given);
    return given;
  }

  #free(): string {
    this.#taken ??= wordsFor(this.#stages);
    for (;;) {
      const name = this.#next === 0 ? 'build' : `stage${this.#next}`;
      this.#next++;
      if (!this.#taken.has(name)) return name;
    }
  }
}

/** Names of stages and images, lower case: an image called like a new stage would become that stage. */
function wordsFor(stages: readonly Stage[]): Set<string> {
  const words = stages.flatMap((stage) => {
    const { from, name, imageValue } = stage;
    const image = imageValue.kind === 'unknown' ? '' : imageValue.text;
    const copied = stage.withTriggers('COPY', 'RUN').flatMap(referencesOf);
    return [name ?? '', from.image?.text ?? '', image, ...copied];
  });
  return new Set(words.map((word) => word.toLowerCase()));
}
