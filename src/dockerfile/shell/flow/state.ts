import { either, type Contents } from './contents.ts';

/** How a stretch of code is left. */
export type Exit = 'runs-on' | 'returns' | 'breaks' | 'exits';

/** What changed in a stretch of code, and how it ends. */
export interface Change {
  readonly values: ReadonlyMap<string, Contents>;
  readonly exit: Exit;
}

/**
 * What the variables hold at one place. Branches are tried and taken back by the list of what they changed,
 * so a branch costs what it changes.
 */
export class FlowState {
  exit: Exit = 'runs-on';
  readonly #values = new Map<string, Contents>();
  readonly #initial: (name: string) => Contents;
  #undo: Map<string, Contents | undefined> | null = null;

  constructor(initial: (name: string) => Contents) {
    this.#initial = initial;
  }

  get(name: string): Contents {
    return this.#values.get(name) ?? this.#initial(name);
  }

  set(name: string, contents: Contents): void {
    if (this.#undo && !this.#undo.has(name)) this.#undo.set(name, this.#values.get(name));
    this.#values.set(name, contents);
  }

  /** Runs a branch, takes back what it did, and says what that was. */
  attempt(branch: () => void): Change {
    const [outer, exit] = [this.#undo, this.exit];
    const undo = new Map<string, Contents | undefined>();
    this.#undo = undo;
    branch();
    const change: Change = { values: this.#valuesOf(undo), exit: this.exit };
    for (const [name, old] of undo) {
      if (old === undefined) this.#values.delete(name);
      else this.#values.set(name, old);
    }
    this.#undo = outer;
    this.exit = exit;
    return change;
  }

  /** Goes on behind branches of which one was run. A branch that does not run on has no say. */
  merge(changes: readonly Change[]): void {
    const open = changes.filter(({ exit }) => exit === 'runs-on');
    if (open.length === 0) {
      this.exit = changes[0]?.exit ?? this.exit;
      return;
    }
    if (open.every(({ values }) => values.size === 0)) return;
    for (const name of new Set(open.flatMap(({ values }) => [...values.keys()]))) {
      const before = this.get(name);
      const after = open.map(({ values }) => values.get(name) ?? before);
      this.set(name, after.reduce(either));
    }
  }

  #valuesOf(undo: ReadonlyMap<string, unknown>): Map<string, Contents> {
    const values = new Map<string, Contents>();
    for (const name of undo.keys()) values.set(name, this.get(name));
    return values;
  }
}

/** A branch that does nothing: the way around the others. */
export const skipped: Change = { values: new Map(), exit: 'runs-on' };
