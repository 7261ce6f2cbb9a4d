import type { Variable } from './types.ts';

/** A variable with what only the model needs to know of it. */
export interface Binding extends Variable {
  /** An ARG that no one has given a value: `${X:-w}` is `w` unless the build sets it. */
  readonly unset: boolean;
}

/** Numbers for the names of variables, in order of their first definition. */
export class Names {
  readonly #ids = new Map<string, number>();

  find(name: string): number | undefined {
    return this.#ids.get(name);
  }

  intern(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    this.#ids.set(name, this.#ids.size);
    return this.#ids.size - 1;
  }
}

const bits = 4;
const width = 1 << bits;
type Node = readonly (Node | Binding | undefined)[];

function assigned(node: Node | undefined, level: number, id: number, binding: Binding): Node {
  const copy = node === undefined ? [] : node.slice();
  const slot = (id >> (level * bits)) & (width - 1);
  copy[slot] = level === 0 ? binding : assigned(copy[slot] as Node | undefined, level - 1, id, binding);
  return copy;
}

function* bindingsIn(node: Node, level: number): Generator<Binding> {
  for (const child of node) {
    if (child === undefined) continue;
    if (level === 0) yield child as Binding;
    else yield* bindingsIn(child as Node, level - 1);
  }
}

/**
 * The variables at one point of a Dockerfile. A scope never changes: `with` makes a new one that shares all but a few
 * nodes with the old, so that every instruction can have its own at a cost that hardly grows with their number.
 */
export class Scope implements ReadonlyMap<string, Binding> {
  readonly size: number;
  readonly #names: Names;
  readonly #root: Node;
  /** Depth of the tree below the root. */
  readonly #level: number;

  private constructor(names: Names, root: Node, level: number, size: number) {
    this.#names = names;
    this.#root = root;
    this.#level = level;
    this.size = size;
  }

  static empty(names: Names): Scope {
    return new Scope(names, [], 0, 0);
  }

  with(binding: Binding): Scope {
    const id = this.#names.intern(binding.name);
    let root = this.#root;
    let level = this.#level;
    for (; id >> (level * bits) >= width; level++) root = [root];
    const size = this.has(binding.name) ? this.size : this.size + 1;
    return new Scope(this.#names, assigned(root, level, id, binding), level, size);
  }

  get(name: string): Binding | undefined {
    const id = this.#names.find(name);
    if (id === undefined || id >> (this.#level * bits) >= width) return undefined;
    let node: Node | Binding | undefined = this.#root;
    for (let level = this.#level; level >= 0 && node !== undefined; level--) {
      node = (node as Node)[(id >> (level * bits)) & (width - 1)];
    }
    return node as Binding | undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  *values(): MapIterator<Binding> {
    yield* bindingsIn(this.#root, this.#level);
  }

  *keys(): MapIterator<string> {
    for (const binding of this.values()) yield binding.name;
  }

  *entries(): MapIterator<[string, Binding]> {
    for (const binding of this.values()) yield [binding.name, binding];
  }

  [Symbol.iterator](): MapIterator<[string, Binding]> {
    return this.entries();
  }

  forEach(visit: (value: Binding, key: string, map: ReadonlyMap<string, Binding>) => void): void {
    for (const binding of this.values()) visit(binding, binding.name, this);
  }
}
