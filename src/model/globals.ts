import { lastAtMost } from '../dockerfile/text.ts';
import type { Dockerfile, KeyValueInstruction } from '../dockerfile/tree.ts';
import type { Look } from './evaluate.ts';
import { platformArgs } from './predefined.ts';
import { Scope, type Binding, type Names } from './scope.ts';
import { withArgs, type ArgContext } from './step.ts';
import { known, unknown } from './values.ts';

/** The ARGs before the first FROM: what FROM sees, and what `ARG NAME` in a stage takes its value from. */
export class Globals {
  readonly #context: ArgContext;
  readonly #offsets: number[] = [];
  readonly #scopes: Scope[];

  constructor(
    args: readonly KeyValueInstruction[],
    { escape }: Dockerfile,
    buildArgs: Readonly<Record<string, string>>,
    names: Names,
  ) {
    this.#context = { escape, buildArgs, global: () => null, undeclared: (name) => undeclared(name, buildArgs) };
    let scope = Scope.empty(names);
    this.#scopes = [scope];
    for (const instruction of args) {
      scope = withArgs(scope, instruction, this.#context);
      this.#offsets.push(instruction.start);
      this.#scopes.push(scope);
    }
  }

  /** As FROM sees them. */
  get scope(): Scope {
    return this.#scopes.at(-1) as Scope;
  }

  /** As an ARG at this offset, or a FROM, sees them. */
  at(offset: number): Scope {
    return this.#scopes[lastAtMost(this.#offsets, offset - 1) + 1]!;
  }

  lookIn(scope: Scope): Look {
    return (name) => scope.get(name) ?? this.#context.undeclared(name);
  }
}

/** FROM sees the platform arguments without a declaration, and nothing else. */
function undeclared(name: string, buildArgs: Readonly<Record<string, string>>): Binding {
  const rest = { name, source: null, from: 'predefined' } as const;
  if (!platformArgs.has(name)) {
    return { ...rest, value: unknown(`no ARG before the first FROM declares \`${name}\``), unset: true };
  }
  const given = Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined;
  if (given !== undefined) return { ...rest, value: known(given), unset: false };
  return { ...rest, value: unknown(`the builder gives \`${name}\` its value`), unset: false };
}
