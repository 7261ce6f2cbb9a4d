import { forEachChild } from 'unbash';
import type {
  Case,
  Command,
  CommandNode,
  For,
  Function as ShellFunction,
  If,
  Redirection,
  Select,
  Statement,
  SyntaxNode,
  While,
  Word,
} from 'unbash';
import type { Outline } from '../outline.ts';
import { isVariable, isVariableName, partsOf, type VariablePart } from '../parts.ts';
import { applyBuiltin, declarations } from './builtins.ts';
import { either, initialContents, joined, type Contents } from './contents.ts';
import { FlowState, skipped, type Change, type Exit } from './state.ts';
import { readArithmetic, readWord, type WordEvents } from './values.ts';

/** What variables hold where they are put in: every way the script can take there counts. */
export type Expansions = ReadonlyMap<VariablePart, Contents>;

/** Function bodies are followed at this many calls; later calls change nothing. */
const maxCalls = 100;
/** Loops inside of this many loops are gone through once. */
const maxLoopDepth = 3;

/** Follows a script. `isSet` tells of variables that hold one word before it starts. */
export function expansionsOf(outline: Outline, isSet: (name: string) => boolean): Expansions {
  const flow = new SpaceFlow((name) => (isSet(name) ? 'clean' : initialContents(name)));
  flow.run(outline.script.ast.commands);
  flow.runUncalled();
  return flow.expansions;
}

const localizers = new Set(['local', 'declare', 'typeset']);

class SpaceFlow implements WordEvents {
  readonly expansions = new Map<VariablePart, Contents>();
  readonly #state: FlowState;
  readonly #functions = new Map<string, ShellFunction>();
  readonly #called = new Set<ShellFunction>();
  readonly #active = new Set<ShellFunction>();
  /** What the local variables of the functions that run held before, innermost last. */
  readonly #shadowed: Map<string, Contents>[] = [];
  #calls = 0;
  #loopDepth = 0;

  constructor(initial: (name: string) => Contents) {
    this.#state = new FlowState(initial);
  }

  expanded(part: VariablePart, contents: Contents): void {
    const known = this.expansions.get(part);
    this.expansions.set(part, known === undefined ? contents : either(known, contents));
  }

  substituted(part: Parameters<WordEvents['substituted']>[0]): void {
    this.#apart(() => this.run(part.script?.commands ?? []));
  }

  run(statements: readonly Statement[]): void {
    for (const statement of statements) {
      if (statement.background) this.#apart(() => this.#node(statement.command));
      else this.#node(statement.command);
    }
  }

  /** Functions nobody calls here see what the script leaves. */
  runUncalled(): void {
    for (const fn of this.#functions.values()) if (!this.#called.has(fn)) this.#apart(() => this.#body(fn));
  }

  /** What happens in a subshell stays there. */
  #apart(branch: () => void): void {
    this.#state.attempt(branch);
  }

  #node(node: SyntaxNode): void {
    switch (node.type) {
      case 'Command':
        return this.#command(node);
      case 'Pipeline':
        return this.#pipeline(node.commands);
      case 'AndOr':
        return this.#andOr(node.commands);
      case 'If':
        return this.#if(node);
      case 'For':
      case 'Select':
        return this.#for(node);
      case 'While':
        return this.#while(node);
      case 'Case':
        return this.#case(node);
      case 'Subshell':
      case 'Coproc':
        return this.#apart(() => this.#node(node.body));
      case 'BraceGroup':
        return this.#node(node.body);
      case 'CompoundList':
        return this.run(node.commands);
      case 'Redirected':
        this.#redirects(node.redirects);
        return this.#node(node.command);
      case 'Function':
        this.#functions.set(node.name.value, node);
        return;
      case 'ArithmeticCommand':
        if (node.expression) readArithmetic(node.expression, this.#state, this);
        return;
      case 'Word':
        readWord(node, this.#state, this);
        return;
      case 'TestCommand':
      case 'TestUnary':
      case 'TestBinary':
      case 'TestLogical':
      case 'TestNot':
      case 'TestGroup':
        return forEachChild(node, (child) => this.#node(child));
      case 'ArithmeticFor':
        return this.#arithmeticFor(node);
    }
  }

  #command(command: Command): void {
    const { name } = command;
    for (const item of command.prefix) {
      if (item.type === 'Assignment') this.#assign(item, name !== undefined);
    }
    if (name) readWord(name, this.#state, this);
    if (name && localizers.has(name.value)) this.#shadow(command);
    for (const arg of command.args) {
      if (arg.type === 'Word') readWord(arg, this.#state, this);
      else this.#assign(arg, !declarations.has(name?.value ?? ''));
    }
    this.#redirects(command.redirects);
    if (name) this.#effect(name.value, command);
  }

  /** Remembers what `local NAME` hides until the function returns. */
  #shadow({ args }: Command): void {
    const shadowed = this.#shadowed.at(-1);
    if (!shadowed || args.some(({ text }) => /^-[A-Za-z]*g/.test(text))) return;
    for (const arg of args) {
      const name = arg.type === 'Assignment' ? arg.name : arg.value;
      if (isVariableName(name) && !shadowed.has(name)) shadowed.set(name, this.#state.get(name));
    }
  }

  #effect(name: string, command: Command): void {
    const fn = this.#functions.get(name);
    if (fn) return this.#call(fn);
    const exit = exits[name];
    if (exit && Object.hasOwn(exits, name)) this.#state.exit = exit;
    applyBuiltin(name === 'builtin' || name === 'command' ? (command.args[0]?.text ?? '') : name, command, this.#state);
  }

  #assign(item: Extract<Command['args'][number], { type: 'Assignment' }>, lost: boolean): void {
    const { value } = item;
    if (value.type === 'ArrayValue') {
      for (const element of value.elements) readWord(element, this.#state, this);
      if (!lost) this.#state.set(item.name, 'dirty');
      return;
    }
    const contents = readWord(value, this.#state, this);
    if (lost) return;
    const whole = item.append ? joined(this.#state.get(item.name), contents) : contents;
    this.#state.set(item.name, item.index ? 'dirty' : whole);
  }

  #redirects(redirects: readonly Redirection[]): void {
    for (const redirect of redirects) {
      if (redirect.type !== 'HereDoc') {
        if (redirect.target) readWord(redirect.target, this.#state, this);
        continue;
      }
      for (const part of redirect.body.parts ?? []) if (part.type === 'CommandExpansion') this.substituted(part);
    }
  }

  #pipeline(commands: readonly CommandNode[]): void {
    const [only] = commands;
    if (only && commands.length === 1) return this.#node(only);
    for (const command of commands) this.#apart(() => this.#node(command));
  }

  #andOr(commands: readonly SyntaxNode[]): void {
    const [first, ...rest] = commands;
    if (first) this.#node(first);
    for (const command of rest) this.#state.merge([this.#state.attempt(() => this.#node(command)), skipped]);
  }

  #if(node: If): void {
    this.#node(node.clause);
    const changes = [this.#state.attempt(() => this.#node(node.then))];
    for (const elif of node.elif) {
      this.#node(elif.clause);
      changes.push(this.#state.attempt(() => this.#node(elif.then)));
    }
    const { else: otherwise } = node;
    changes.push(otherwise ? this.#state.attempt(() => this.#node(otherwise)) : skipped);
    this.#state.merge(changes);
  }

  #case(node: Case): void {
    readWord(node.word, this.#state, this);
    const changes: Change[] = [];
    let all = false;
    for (const item of node.items) {
      for (const pattern of item.pattern) readWord(pattern, this.#state, this);
      changes.push(this.#state.attempt(() => this.#node(item.body)));
      all ||= item.pattern.some((pattern) => pattern.text === '*');
    }
    this.#state.merge(all ? changes : [...changes, skipped]);
  }

  #for(node: For | Select): void {
    const words = node.wordlist?.map((word) =>
      either(readWord(word, this.#state, this), isCut(word) ? 'dirty' : 'empty'),
    );
    const contents = words === undefined ? 'dirty' : words.reduce(either, 'empty');
    this.#loop(() => {
      this.#state.set(node.name.value, contents);
      this.#node(node.body);
    });
  }

  #while(node: While): void {
    this.#node(node.clause);
    this.#loop(() => {
      this.#node(node.body);
      this.#node(node.clause);
    });
  }

  #arithmeticFor(node: Extract<SyntaxNode, { type: 'ArithmeticFor' }>): void {
    if (node.initialize) readArithmetic(node.initialize, this.#state, this);
    if (node.test) readArithmetic(node.test, this.#state, this);
    this.#loop(() => {
      this.#node(node.body);
      if (node.update) readArithmetic(node.update, this.#state, this);
    });
  }

  /** The body runs never, or once, or again with what it has left. */
  #loop(body: () => void): void {
    const rounds = this.#loopDepth < maxLoopDepth ? 2 : 1;
    this.#loopDepth++;
    for (let round = 0; round < rounds; round++) {
      const change = this.#state.attempt(body);
      this.#state.merge([change.exit === 'breaks' ? { ...change, exit: 'runs-on' } : change, skipped]);
    }
    this.#loopDepth--;
  }

  #call(fn: ShellFunction): void {
    if (this.#active.has(fn) || this.#calls >= maxCalls) return;
    this.#calls++;
    this.#body(fn);
  }

  #body(fn: ShellFunction): void {
    this.#called.add(fn);
    this.#active.add(fn);
    this.#shadowed.push(new Map());
    this.#node(fn.body);
    for (const [name, contents] of this.#shadowed.pop() ?? []) this.#state.set(name, contents);
    this.#active.delete(fn);
    if (this.#state.exit === 'returns') this.#state.exit = 'runs-on';
  }
}

/** Whether a word of a loop's list may be several: nobody knows then what each of them holds. */
function isCut(word: Word): boolean {
  return partsOf(word).some(isVariable);
}

const exits: Readonly<Record<string, Exit>> = {
  exit: 'exits',
  return: 'returns',
  break: 'breaks',
  continue: 'breaks',
};
