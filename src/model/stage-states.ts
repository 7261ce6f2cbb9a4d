import type { Instruction, InstructionName, InstructionOf } from '../dockerfile/tree.ts';
import { evaluate } from './evaluate.ts';
import { eventsOf, merged, namedShell, shellCommentEvents, type ShellComment } from './events.ts';
import { initialState, undeclaredOn, type Root } from './initial-state.ts';
import { lazy } from './lazy.ts';
import type { Shared } from './shared.ts';
import { Timeline, type BuildState, type StageContext } from './state.ts';
import { lookIn } from './step.ts';
import type { Value } from './types.ts';

/** What the states of a stage are made from. */
export interface StageSource {
  readonly body: readonly Instruction[];
  readonly root: Root;
  readonly windows: boolean;
  /** Comments inside the stage that name a shell. */
  readonly comments: () => readonly ShellComment[];
}

/** An instruction that has a part in the image of a stage, with the states around it. */
export interface Executed<Name extends InstructionName> {
  readonly instruction: InstructionOf<Name>;
  readonly before: BuildState;
  readonly after: BuildState;
}

interface Timelines {
  /** The triggers of the stage it is built on, which run first. */
  readonly inherited: Timeline;
  readonly own: Timeline;
}

/** What each instruction of a stage finds: variables, user, working directory, shell, commands. */
export class StageStates {
  readonly parent: StageStates | null;
  readonly context: StageContext;
  readonly #source: StageSource;
  readonly #shared: Shared;
  readonly #triggerStates = lazy(() => new Timeline(this.last, eventsOf(this.triggers(), this.context)));
  /** What stands behind its ONBUILDs. */
  readonly triggers = lazy(() =>
    this.#source.body.flatMap((one) => ('trigger' in one && one.trigger !== null ? [one.trigger] : [])),
  );
  #timelines: Timelines | null = null;

  constructor(source: StageSource, parent: StageStates | null, shared: Shared) {
    this.parent = parent;
    this.#source = source;
    this.#shared = shared;
    const { root, windows } = source;
    this.context = {
      escape: shared.dockerfile.escape,
      buildArgs: shared.buildArgs,
      undeclared: (name) => undeclaredOn(root, name),
      global: (name) => shared.globals.scope.get(name) ?? null,
      windows,
      base: root.kind === 'image' ? root.base : null,
    };
  }

  /** The state behind the last instruction. */
  get last(): BuildState {
    return this.#walked().own.last;
  }

  /** The state FROM leaves at the root of the chain. */
  get first(): BuildState {
    const root = [...ancestors(this)].at(-1) as StageStates;
    return root.#walked().inherited.first;
  }

  /** The state an instruction finds: one of this stage, of a stage it is built on, or a trigger of either. */
  at(instruction: Instruction): BuildState {
    if (instruction.start >= this.#start || this.parent === null) return this.#stateAt(instruction, null);
    let child: StageStates | null = null;
    for (const stage of ancestors(this)) {
      if (instruction.start >= stage.#start || stage.parent === null) return stage.#stateAt(instruction, child);
      child = stage;
    }
    return this.last;
  }

  /** A text with the variables of a state put in. */
  evaluate(text: string, state: BuildState): Value {
    return evaluate(text, this.context.escape, lookIn(state.scope, this.context));
  }

  /** All instructions of a name that make the image, from the root of the chain on, inherited triggers included. */
  *executed<Name extends InstructionName>(name: Name): Generator<Executed<Name>> {
    for (const stage of [...ancestors(this)].reverse()) {
      const { inherited, own } = stage.#walked();
      yield* executedIn(stage.parent?.triggers() ?? [], inherited, name);
      yield* executedIn(stage.#source.body, own, name);
    }
  }

  get #start(): number {
    return this.#source.body[0]?.start ?? 0;
  }

  /** `child` is the next stage up the chain of the one that asks: triggers run there. */
  #stateAt(instruction: Instruction, child: StageStates | null): BuildState {
    const { start, onbuild } = instruction;
    if (onbuild === null) return this.#walked().own.at(start);
    return child === null ? this.#triggerStates().at(start) : child.#walked().inherited.at(start);
  }

  /** Works out the states of the chain, root first: it may be too long for a recursion. */
  #walked(): Timelines {
    if (this.#timelines !== null) return this.#timelines;
    const waiting: StageStates[] = [];
    for (const stage of ancestors(this)) {
      if (stage.#timelines !== null) break;
      waiting.push(stage);
    }
    for (const stage of waiting.reverse()) stage.#timelines = stage.#walk();
    return (this.#timelines ??= this.#walk());
  }

  #walk(): Timelines {
    const { body, root, comments } = this.#source;
    const { fileShell, names } = this.#shared;
    const start = this.parent?.last ?? initialState(root, names, this.context);
    const named = fileShell === null ? null : namedShell(fileShell, this.context);
    const triggers = eventsOf(this.parent?.triggers() ?? [], this.context);
    const inherited = new Timeline({ ...start, cmdInStage: false, namedShell: named }, triggers);
    const shells = comments();
    const own = eventsOf(body, this.context);
    const events = shells.length === 0 ? own : merged(own, shellCommentEvents(shells, this.context));
    return { inherited, own: new Timeline(inherited.last, events) };
  }
}

function* ancestors(stage: StageStates): Generator<StageStates> {
  for (let one: StageStates | null = stage; one !== null; one = one.parent) yield one;
}

function* executedIn<Name extends InstructionName>(
  instructions: readonly Instruction[],
  states: Timeline,
  name: Name,
): Generator<Executed<Name>> {
  for (const instruction of instructions) {
    if (!isNamed(instruction, name)) continue;
    yield { instruction, before: states.at(instruction.start), after: states.at(instruction.start + 1) };
  }
}

function isNamed<Name extends InstructionName>(
  instruction: Instruction,
  name: Name,
): instruction is InstructionOf<Name> & Instruction {
  return instruction.name === name;
}
