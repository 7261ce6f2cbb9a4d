import type { ShellScript, SimpleCommand } from '../dockerfile/shell/types.ts';
import type {
  FromInstruction,
  Instruction,
  InstructionName,
  InstructionOf,
  KnownInstruction,
  OnbuildInstruction,
  Text,
} from '../dockerfile/tree.ts';
import { lookupBaseImage } from './base-images/lookup.ts';
import { CommandIndex } from './command-index.ts';
import { imageConfig, triggerText, type Executed } from './config.ts';
import { evaluate } from './evaluate.ts';
import { eventsOf, merged, namedShell, shellCommentEvents } from './events.ts';
import { parseImageReference } from './image-reference.ts';
import { initialState, undeclaredOn, type Root } from './initial-state.ts';
import { lazy } from './lazy.ts';
import { mainCommandOf } from './main-command.ts';
import { mountsOf } from './mounts.ts';
import { commandsOf, scriptsOf, triggerOf } from './scripts.ts';
import type { Shared } from './shared.ts';
import type { StagePart } from './stage-graph.ts';
import { Timeline, type BuildState, type StageContext } from './state.ts';
import { isKnown, lookIn } from './step.ts';
import type { ImageConfig, MainCommand, Mount, RunCommand, Shell, Stage, Value, Variable } from './types.ts';
import { textOf } from './values.ts';
import { isWindowsImage, isWindowsPlatform, isWindowsShell } from './windows.ts';

/** A stage; what it is asked for is worked out once, when first asked. */
export class StageModel implements Stage {
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
  readonly #context: StageContext;
  readonly #byName = lazy(() => groupByName(this.body));
  readonly #scripts = new Map<Instruction, readonly ShellScript[]>();
  readonly #commands = new Map<Instruction, readonly SimpleCommand[]>();
  readonly #config = lazy(() => imageConfig(this.#configSource()));
  readonly #main = lazy(() => mainCommandOf(this));
  readonly #chain = lazy(() => [...ancestors(this)]);
  readonly #index = lazy(() => new CommandIndex(this));
  #inherited: Timeline | null = null;
  #own: Timeline | null = null;
  readonly #triggerStates = lazy(() => new Timeline(this.last, eventsOf(this.#triggers(), this.#context)));

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
    const osIsWindows = parent === null ? this.#isWindows() : parent.#context.windows;
    this.windows = osIsWindows || parent?.windows === true || this.body.some(isWindowsShell);
    this.#context = {
      escape: shared.dockerfile.escape,
      buildArgs: shared.buildArgs,
      undeclared: (name) => undeclaredOn(this.#root, name),
      global: (name) => shared.globals.scope.get(name) ?? null,
      windows: osIsWindows,
      base: this.base,
    };
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
    const [only] = names;
    if (names.length === 1 && only !== undefined) {
      return (this.#byName().get(only) ?? []) as readonly InstructionOf<Name>[];
    }
    return this.body.filter((one) => isNamed(one, names)) as unknown as readonly InstructionOf<Name>[];
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
    const { namedShell: named, shell } = this.stateAt(instruction);
    return named ?? shell;
  }

  userAt(instruction: Instruction): Value {
    return this.stateAt(instruction).user;
  }

  workdirAt(instruction: Instruction): Value {
    return this.stateAt(instruction).workdir;
  }

  variablesAt(instruction: Instruction): ReadonlyMap<string, Variable> {
    return instruction === this.from ? this.#shared.globals.scope : this.stateAt(instruction).scope;
  }

  resolve(word: Text, at: Instruction): Value {
    return at === this.from ? this.#shared.resolveGlobal(word, at) : this.#evaluate(word.text, this.stateAt(at));
  }

  scripts(instruction: Instruction): readonly ShellScript[] {
    const running = triggerOf(instruction);
    const known = this.#scripts.get(running);
    if (known) return known;
    const scripts = scriptsOf(running, this.shellAt(running), this.#shared.dockerfile.source);
    this.#scripts.set(running, scripts);
    return scripts;
  }

  commandsOf(instruction: Instruction): readonly SimpleCommand[] {
    const running = triggerOf(instruction);
    const known = this.#commands.get(running);
    if (known) return known;
    const commands = commandsOf(running, this.scripts(running));
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

  /** The state behind the last instruction. */
  get last(): BuildState {
    return this.#walked().own.last;
  }

  /** The state an instruction finds: of this stage, of one it is built on, or a trigger of either. */
  stateAt(instruction: Instruction): BuildState {
    let stage: StageModel = this;
    const child: { stage: StageModel | null } = { stage: null };
    while (instruction.start < stage.#start && stage.parent !== null) {
      child.stage = stage;
      stage = stage.parent;
    }
    if (instruction.onbuild === null) return stage.#walked().own.at(instruction.start);
    if (child.stage !== null) return child.stage.#walked().inherited.at(instruction.start);
    return stage.#triggerStates().at(instruction.start);
  }

  get #start(): number {
    return this.body[0]?.start ?? 0;
  }

  /** Works out the states of the chain, root first: a chain may be too long for a recursion. */
  #walked(): { readonly inherited: Timeline; readonly own: Timeline } {
    const waiting: StageModel[] = [];
    for (let stage: StageModel | null = this; stage !== null && stage.#own === null; stage = stage.parent) {
      waiting.push(stage);
    }
    for (let stage = waiting.pop(); stage !== undefined; stage = waiting.pop()) stage.#walk();
    return { inherited: this.#inherited as Timeline, own: this.#own as Timeline };
  }

  #walk(): void {
    const { parent } = this;
    const { fileShell, shellComments } = this.#shared;
    const start = parent?.last ?? initialState(this.#root, this.#shared.names, this.#context);
    const named = fileShell === null ? null : namedShell(fileShell, this.#context);
    const triggers = eventsOf(parent === null ? [] : parent.#triggers(), this.#context);
    this.#inherited = new Timeline({ ...start, cmdInStage: false, namedShell: named }, triggers);
    const comments = shellCommentEvents(shellComments(this), this.#context);
    this.#own = new Timeline(this.#inherited.last, merged(eventsOf(this.body, this.#context), comments));
  }

  /** What stands behind its ONBUILDs. */
  #triggers(): readonly Instruction[] {
    const onbuilds = (this.#byName().get('ONBUILD') ?? []) as readonly OnbuildInstruction[];
    return onbuilds.flatMap(({ trigger }) => (trigger === null ? [] : [trigger]));
  }

  #evaluate(text: string, state: BuildState): Value {
    return evaluate(text, this.#context.escape, lookIn(state.scope, this.#context));
  }

  #configSource(): Parameters<typeof imageConfig>[0] {
    const { source } = this.#shared.dockerfile;
    const root = this.chain.at(-1) ?? this;
    return {
      base: this.base,
      first: root.#walked().inherited.first,
      last: this.last,
      executed: (...names) => this.#executed(names),
      triggers: this.instructions('ONBUILD').map((onbuild) => triggerText(onbuild, source)),
    };
  }

  *#executed<Name extends InstructionName>(names: readonly Name[]): Generator<Executed<Name>> {
    for (const stage of this.chain.toReversed()) {
      const { inherited, own } = stage.#walked();
      yield* stage.#inTimeline(stage.parent === null ? [] : stage.parent.#triggers(), inherited, names);
      yield* stage.#inTimeline(stage.body, own, names);
    }
  }

  *#inTimeline<Name extends InstructionName>(
    instructions: readonly Instruction[],
    states: Timeline,
    names: readonly Name[],
  ): Generator<Executed<Name>> {
    for (const instruction of instructions) {
      if (!isNamed(instruction, names)) continue;
      yield {
        instruction: instruction as KnownInstruction as InstructionOf<Name>,
        evaluate: (text) => this.#evaluate(text, states.at(instruction.start)),
        after: (name) => states.at(instruction.start + 1).scope.get(name)?.value ?? null,
      };
    }
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
