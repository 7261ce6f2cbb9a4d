import { lastAtMost } from '../dockerfile/text.ts';
import type { FromInstruction, Instruction } from '../dockerfile/tree.ts';
import type { Value } from './types.ts';
import { textOf } from './values.ts';

/** A stage as it is cut out of the file. */
export interface StagePart {
  readonly from: FromInstruction;
  /** FROM first, except in the stage of a fragment, which has none. */
  readonly body: readonly Instruction[];
}

/** The file cut at its FROMs. */
export interface Parts {
  readonly head: readonly Instruction[];
  readonly stages: readonly StagePart[];
}

/** Cuts instructions at each FROM. */
export function cutStages(instructions: readonly Instruction[]): Parts {
  const head: Instruction[] = [];
  const stages: { from: FromInstruction; body: Instruction[] }[] = [];
  for (const instruction of instructions) {
    if (instruction.name === 'FROM') stages.push({ from: instruction, body: [instruction] });
    else (stages.at(-1)?.body ?? head).push(instruction);
  }
  return { head, stages };
}

/** Finds stages by name, from any place of the file. Names are compared in lower case. */
export class StageNames {
  /** Indices of the stages of a name, ascending. */
  readonly #byName = new Map<string, number[]>();

  add(name: string, index: number): void {
    const indices = this.#byName.get(name);
    if (indices) indices.push(index);
    else this.#byName.set(name, [index]);
  }

  /** The nearest stage of that name before the stage `before`; null without one. */
  find(name: string, before: number): number | null {
    const indices = this.#byName.get(name.toLowerCase());
    return indices?.[lastAtMost(indices, before - 1)] ?? null;
  }
}

/** The index of the stage that FROM names, or null: FROM knows names only, no numbers. */
export function parentIndex(image: Value, index: number, names: StageNames): number | null {
  const text = textOf(image);
  return text === null || text === '' ? null : names.find(text, index);
}

/** A FROM that does not stand in the file: the head of a fragment. */
export function emptyFrom(): FromInstruction {
  const span = { start: 0, end: 0 };
  const text = { ...span, text: '', at: () => 0, span: () => span };
  return {
    ...span,
    name: 'FROM',
    keyword: text,
    flags: [],
    argument: text,
    words: [],
    comments: [],
    lines: span,
    heredocs: [],
    onbuild: null,
    parts: [],
    image: null,
    as: null,
    stageName: null,
  };
}
