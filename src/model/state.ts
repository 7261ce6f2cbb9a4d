import { lastAtMost } from '../dockerfile/text.ts';
import type { HealthcheckInstruction } from '../dockerfile/tree.ts';
import type { Look } from './evaluate.ts';
import type { Scope } from './scope.ts';
import type { BaseImage, Command, Shell, Value } from './types.ts';

/** What instructions leave behind for those below them. Never changes: a step makes a new one. */
export interface BuildState {
  readonly scope: Scope;
  readonly user: Value;
  readonly workdir: Value;
  readonly shell: Shell;
  /** The shell a comment names instead, for those who read shell text; it never reaches the image. */
  readonly namedShell: Shell | null;
  readonly entrypoint: Command | null;
  readonly cmd: Command | null;
  /** CMD stands in this stage: ENTRYPOINT leaves it alone. */
  readonly cmdInStage: boolean;
  readonly healthcheck: HealthcheckInstruction | null;
  readonly stopSignal: Value | null;
}

/** What holds for a whole stage. */
export interface StageContext {
  readonly escape: '\\' | '`';
  readonly buildArgs: Readonly<Record<string, string>>;
  /** A name that no ARG or ENV of the stage defines. */
  readonly undeclared: Look;
  /** A name as the ARGs before the first FROM define it; null where they do not. */
  readonly global: (name: string) => ReturnType<Look> | null;
  readonly windows: boolean;
  readonly base: BaseImage | null;
}

/** Something in the file that changes the state from its offset on. */
export interface Event {
  readonly at: number;
  apply(state: BuildState): BuildState;
}

/** The states of a run of events: where each change happened, and what held from there. */
export class Timeline {
  readonly first: BuildState;
  readonly last: BuildState;
  readonly #offsets: number[] = [];
  readonly #states: BuildState[] = [];

  /** Events in order of their offsets. */
  constructor(first: BuildState, events: Iterable<Event>) {
    this.first = first;
    let state = first;
    for (const event of events) {
      state = event.apply(state);
      this.#offsets.push(event.at);
      this.#states.push(state);
    }
    this.last = state;
  }

  /** The state an instruction at this offset finds. */
  at(offset: number): BuildState {
    return this.#states[lastAtMost(this.#offsets, offset - 1)] ?? this.first;
  }
}
