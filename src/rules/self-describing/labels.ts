import type { Dockerfile, KeyValueInstruction, Word } from '../../dockerfile/tree.ts';
import { references } from '../../dockerfile/variables.ts';
import type { Stage } from '../../model/types.ts';

/** One label as a LABEL instruction sets it. */
export interface LabelPair {
  readonly name: string;
  readonly key: Word;
  readonly value: Word | null;
  readonly instruction: KeyValueInstruction;
  /** The value without its quotes; null where there is none or it has a variable. */
  readonly literal: string | null;
}

/** The labels of a stage, those behind ONBUILD too. A name with a variable is left out. */
export function* labelsOf(stage: Stage, escape: '\\' | '`'): Generator<LabelPair> {
  for (const instruction of stage.withTriggers('LABEL')) {
    for (const { key, value } of instruction.pairs) {
      const name = literalOf(stage, instruction, key, escape);
      if (name === null) continue;
      const literal = value && literalOf(stage, instruction, value, escape);
      yield { name, key, value, instruction, literal };
    }
  }
}

/** The labels of all stages whose value is known and not empty, nor filled in by something that writes the file. */
export function* filledLabels(
  stages: readonly Stage[],
  { escape }: Dockerfile,
): Generator<{ readonly name: string; readonly value: Word; readonly literal: string }> {
  for (const stage of stages)
    for (const { name, value, literal } of labelsOf(stage, escape))
      if (value && literal && !placeholder.test(literal)) yield { name, value, literal };
}

/** What something fills in before the build: `%VERSION%` in the Open Build Service, `@VERSION@`, `{{ version }}`. */
const placeholder = /%[A-Z][A-Z0-9_]*%|@[A-Z][A-Z0-9_]*@|\{\{/;

function literalOf(stage: Stage, at: KeyValueInstruction, word: Word, escape: '\\' | '`'): string | null {
  if (references(word, escape).length > 0) return null;
  const value = stage.resolve(word, at);
  return value.kind === 'unknown' ? null : value.text;
}
