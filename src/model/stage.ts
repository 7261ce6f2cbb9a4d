import type { ShellScript, SimpleCommand } from '../dockerfile/shell/types.ts';
import type { FromInstruction, Instruction, InstructionName, InstructionOf, Text } from '../dockerfile/tree.ts';
import { lookupBaseImage } from './base-images/lookup.ts';
import { CommandIndex } from './command-index.ts';
import { LazyConfig, triggerText } from './config.ts';
import { parseImageReference } from './image-reference.ts';
import type { Root } from './initial-state.ts';
import { lazy } from './lazy.ts';
import { mainCommandOf } from './main-command.ts';
import { mountsOf } from './mounts.ts';
import { triggerOf } from './scripts.ts';
import type { Shared } from './shared.ts';
import type { StagePart } from './stage-graph.ts';
import { StageStates } from './stage-states.ts';
import { isKnown } from './step.ts';
import type { ImageConfig, MainCommand, Mount, RunCommand, Shell, Stage, Value, Variable } from './types.ts';
import { textOf } from './values.ts';
import { isWindowsImage, isWindowsPlatform, isWindowsShell } from './windows.ts';

const nothing: readonly Instruction[] = [];

/** A stage; what it is asked for is worked out once, when first asked. */
export class StageModel implements Stage {
  readonly notes = new Map<unknown, unknown>();
  readonly index: number;
  readonly name: string | null;
  readonly from: FromInstruction;
  readonly body: readonly Instruction[];
  readonly parent: StageModel | null;
  readonly imageValue: Value;
  readonly scratch: boolean;
  readonly windows: boolean;
  readonly #shared: Shared;
  readonly #root: Root;
  readonly #states: StageStates;
  readonly #byName = lazy(() => groupByName(this.body));
  readonly #bySeveral = new Map<string, readonly Instruction[]>();
  readonly #scripts = new Map<Instruction, readonly ShellScript[]>();
  readonly #commands = new Map<Instruction, readonly SimpleCommand[]>();
  readonly #config = lazy(() => this.#makeConfig());
  readonly #main = lazy(() => mainCommandOf(this));
  readonly #chain = lazy(() => [...ancestors(this)]);
  readonly #index = lazy(() => new CommandIndex(this));

  constructor(part: StagePart, index: number, parent: StageModel | null, imageValue: Value, shared: Shared) {
    this.index = index;
    this.from = part.from;
    this.body = part.body;
    this.parent = parent;
    this.imageValue = imageValue;
    this.#shared = shared;
    this.name = part.from.stageName?.text.toLowerCase() ?? null;
    this.#root = parent === null ? this.#ownRoot() : parent.#root;
    this.scratch = this.#root.kind === 'scratch';
    const windows = parent === null ? this.#isWindows() : parent.#states.context.windows;
    this.windows = windows || parent?.windows === true || this.body.some(isWindowsShell);
    const source = { body: this.body, root: this.#root, windows, comments: () => shared.shellComments(this) };
    this.#states = new StageStates(source, parent === null ? null : parent.#states, shared);
  }

  get chain(): readonly StageModel[] {
    return this.#chain();
  }

  get image(): Stage['image'] {
    const text = textOf(this.imageValue);
    if (this.parent !== null || text === null || text === 'scratch') return null;
    return parseImageReference(text).reference;
  }

  get base(): Stage['base'] {
    return this.#root.kind === 'image' ? this.#root.base : null;
  }

  get reachesImage(): boolean {
    return this.#shared.reaching().has(this.index);
  }

  get isTarget(): boolean {
    return this.#shared.target() === this.index;
  }

  get used(): boolean {
    return this.#shared.used().has(this.index);
  }

  instructions<Name extends InstructionName>(...names: Name[]): readonly InstructionOf<Name>[] {
    return this.#named(names) as readonly InstructionOf<Name>[];
  }

  /** A list of its own is made, and kept, only where several of the names occur. */
  #named(names: readonly string[]): readonly Instruction[] {
    const byName = this.#byName();
    let only: readonly Instruction[] | null = null;
    let several = false;
    for (const name of names) {
      const group = byName.get(name);
      if (group === undefined || group === only) continue;
      several = only !== null;
      if (several) break;
      only = group;
    }
    if (!several) return only ?? nothing;
    const key = names.join();
    let list = this.#bySeveral.get(key);
    if (!list) this.#bySeveral.set(key, (list = this.body.filter((one) => isNamed(one, names))));
    return list;
  }

  withTriggers<Name extends InstructionName>(...names: Name[]): readonly InstructionOf<Name>[] {
    if (!this.#byName().has('ONBUILD')) return this.instructions(...names);
    const all = this.body.flatMap((one) => (one.name === 'ONBUILD' ? [one, triggerOf(one)] : [one]));
    return all.filter((one) => isNamed(one, names)) as unknown as readonly InstructionOf<Name>[];
  }

  get config(): ImageConfig {
    return this.#config();
  }

  shellAt(instruction: Instruction): Shell {
    const { namedShell: named, shell } = this.#states.at(instruction);
    return named ?? shell;
  }

  userAt(instruction: Instruction): Value {
    return this.#states.at(instruction).user;
  }

  workdirAt(instruction: Instruction): Value {
    return this.#states.at(instruction).workdir;
  }

  variablesAt(instruction: Instruction): ReadonlyMap<string, Variable> {
    return instruction === this.from ? this.#shared.globals.scope : this.#states.at(instruction).scope;
  }

  resolve(word: Text, at: Instruction): Value {
    return at === this.from
      ? this.#shared.resolveGlobal(word, at)
      : this.#states.evaluate(word.text, this.#states.at(at));
  }

  scripts(instruction: Instruction): readonly ShellScript[] {
    const running = triggerOf(instruction);
    const known = this.#scripts.get(running);
    if (known) return known;
    const { scripts: store, dockerfile } = this.#shared;
    const scripts = store.scripts(running, this.shellAt(running), dockerfile.source);
    this.#scripts.set(running, scripts);
    return scripts;
  }

  commandsOf(instruction: Instruction): readonly SimpleCommand[] {
    const running = triggerOf(instruction);
    const known = this.#commands.get(running);
    if (known) return known;
    const { scripts: store, dockerfile } = this.#shared;
    const commands = store.commands(running, this.shellAt(running), dockerfile.source);
    this.#commands.set(running, commands);
    return commands;
  }

  commands(names: string | readonly string[], sub?: readonly string[]): readonly RunCommand[] {
    return this.#index().find(typeof names === 'string' ? [names] : names, sub);
  }

  mounts(run: InstructionOf<'RUN'>): readonly Mount[] {
    return mountsOf(run);
  }

  get mainCommand(): MainCommand | null {
    return this.#main();
  }

  #makeConfig(): ImageConfig {
    const { source } = this.#shared.dockerfile;
    const onbuild = this.instructions('ONBUILD').map((one) => triggerText(one, source));
    return new LazyConfig(this.#states, this.base, onbuild);
  }

  #ownRoot(): Root {
    if (textOf(this.imageValue) === 'scratch') return { kind: 'scratch' };
    const reference = this.image;
    return { kind: 'image', image: this.imageValue, base: reference === null ? null : lookupBaseImage(reference) };
  }

  #isWindows(): boolean {
    const platform = this.from.flags.find(({ name }) => name === 'platform')?.value;
    const named = platform ? textOf(this.#shared.resolveGlobal(platform, this.from)) : null;
    if (named !== null) return isWindowsPlatform(named);
    return this.base?.os === 'windows' || (this.image !== null && isWindowsImage(this.image));
  }
}

function* ancestors(stage: StageModel): Generator<StageModel> {
  for (let one: StageModel | null = stage; one !== null; one = one.parent) yield one;
}

function isNamed(instruction: Instruction, names: readonly string[]): boolean {
  return names.includes(instruction.name) && isKnown(instruction);
}

function groupByName(body: readonly Instruction[]): ReadonlyMap<string, readonly Instruction[]> {
  const groups = new Map<string, Instruction[]>();
  for (const instruction of body) {
    if (!isKnown(instruction)) continue;
    const group = groups.get(instruction.name);
    if (group) group.push(instruction);
    else groups.set(instruction.name, [instruction]);
  }
  return groups;
}
