import type { Dockerfile, Instruction, KeyValueInstruction, Text } from '../dockerfile/tree.ts';
import { evaluate } from './evaluate.ts';
import type { ShellComment } from './events.ts';
import { Globals } from './globals.ts';
import { lazy } from './lazy.ts';
import { Names } from './scope.ts';
import { ScriptStore } from './script-store.ts';
import type { Shared } from './shared.ts';
import { StageModel } from './stage.ts';
import { cutStages, emptyFrom, parentIndex, StageNames, type Parts } from './stage-graph.ts';
import type { Model, ModelOptions, Stage, Value } from './types.ts';
import { usedStages } from './used-stages.ts';
import { unknown } from './values.ts';

/** The meaning of a Dockerfile. Never throws; what cannot be known is `unknown` with its reason. */
export function createModel(dockerfile: Dockerfile, options: ModelOptions = {}): Model {
  return new DockerfileModel(dockerfile, options);
}

class DockerfileModel implements Model {
  readonly notes = new Map<unknown, unknown>();
  readonly dockerfile: Dockerfile;
  readonly stages: readonly StageModel[];
  readonly globalArgs: readonly KeyValueInstruction[];
  readonly orphans: readonly Instruction[];
  readonly #names = new StageNames();
  readonly #globals: Globals;
  readonly #comments: readonly ShellComment[];
  readonly #target: () => StageModel | null;

  constructor(dockerfile: Dockerfile, options: ModelOptions) {
    const parts = cutStages(dockerfile.instructions);
    const names = new Names();
    const isFragment = options.fragment === true && hasStageOfItsOwn(parts);
    const buildArgs = options.buildArgs ?? {};
    this.dockerfile = dockerfile;
    this.globalArgs = isFragment && parts.stages.length === 0 ? [] : parts.head.filter(isArg);
    this.orphans = isFragment ? [] : parts.head.filter((one) => !isArg(one));
    this.#globals = new Globals(this.globalArgs, dockerfile, buildArgs, names);
    this.#comments = (options.shellComments ?? []).toSorted((one, other) => one.at - other.at);
    const firstFrom = parts.stages[0]?.from.start ?? (isFragment ? (parts.head[0]?.start ?? 0) : Infinity);
    const shared: Shared = {
      dockerfile,
      names,
      buildArgs,
      globals: this.#globals,
      scripts: options.scripts ?? new ScriptStore(),
      fileShell: this.#comments.findLast(({ at }) => at < firstFrom)?.shell ?? null,
      shellComments: (stage) => this.#commentsIn(stage),
      resolveGlobal: (word, at) => this.resolveGlobal(word, at),
      reaching: lazy(() => new Set(this.#target()?.chain.map(({ index }) => index))),
      used: lazy(() => usedStages(this)),
      target: () => this.#target()?.index ?? null,
    };
    const head = isFragment ? [{ from: emptyFrom(), body: parts.head }] : [];
    this.stages = this.#build([...head, ...parts.stages], shared);
    this.#target = lazy(() => this.#findTarget(options.target));
  }

  get target(): Stage | null {
    return this.#target();
  }

  stageOf(instruction: Instruction): Stage | null {
    let low = 0;
    let high = this.stages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(this.stages[middle] as Stage) <= instruction.start) low = middle + 1;
      else high = middle;
    }
    return this.stages[low - 1] ?? null;
  }

  findStage(reference: string, before: Stage): Stage | null {
    const index = /^\d{1,9}$/.test(reference) ? Number(reference) : this.#names.find(reference, before.index);
    return index === null || index >= before.index ? null : (this.stages[index] ?? null);
  }

  resolveGlobal(word: Text, at: Instruction): Value {
    const scope = at.name === 'ARG' ? this.#globals.at(at.start) : this.#globals.scope;
    return evaluate(word.text, this.dockerfile.escape, this.#globals.lookIn(scope));
  }

  #build(parts: Parts['stages'], shared: Shared): StageModel[] {
    const stages: StageModel[] = [];
    for (const [index, part] of parts.entries()) {
      const { image } = part.from;
      const value = image === null ? unknown('FROM names no image') : this.resolveGlobal(image, part.from);
      const parent = parentIndex(value, index, this.#names);
      const stage = new StageModel(part, index, parent === null ? null : (stages[parent] ?? null), value, shared);
      if (stage.name !== null) this.#names.add(stage.name, index);
      stages.push(stage);
    }
    return stages;
  }

  #findTarget(name: string | undefined): StageModel | null {
    if (name === undefined || name === '') return this.stages.at(-1) ?? null;
    const index = this.#names.find(name, this.stages.length) ?? (/^\d{1,9}$/.test(name) ? Number(name) : -1);
    return this.stages[index] ?? null;
  }

  #commentsIn(stage: Stage): readonly ShellComment[] {
    if (this.#comments.length === 0) return [];
    const start = startOf(stage);
    const next = this.stages[stage.index + 1];
    const end = next === undefined ? Infinity : startOf(next);
    return this.#comments.filter(({ at }) => at >= start && at < end);
  }
}

/** A fragment gets a stage for what stands before its first FROM, unless that is all ARGs of the FROM. */
function hasStageOfItsOwn({ head, stages }: Parts): boolean {
  return head.length > 0 && (stages.length === 0 || head.some((one) => !isArg(one)));
}

function startOf(stage: Stage): number {
  return stage.body[0]?.start ?? 0;
}

function isArg(instruction: Instruction): instruction is KeyValueInstruction {
  return instruction.name === 'ARG';
}
