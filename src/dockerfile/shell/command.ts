import type { Command } from 'unbash';
import type { Span } from '../tree.ts';
import { takesValue, hasLongSingleDash } from './value-flags.ts';
import type { ShellAssignment, ShellScript, ShellWord, SimpleCommand } from './types.ts';
import { programName, unwrap } from './wrappers.ts';

interface Parts {
  readonly span: Span;
  /** The command's words, wrappers included. */
  readonly words: readonly ShellWord[];
  /** Assignments in front of it. */
  readonly assignments: readonly ShellAssignment[];
  /** Wrappers that are no words of it: `time`. */
  readonly outer: readonly string[];
  readonly script: ShellScript;
  readonly node: Command | null;
}

/** Makes a command of its words: skips the wrappers and finds the name. */
export function simpleCommand({ span, words, assignments, outer, script, node }: Parts): SimpleCommand {
  const inner = unwrap(words);
  const name = words[inner.index];
  return new WordCommand(
    {
      start: span.start,
      end: span.end,
      name: programName(name),
      nameSpan: name ? { start: name.start, end: name.end } : span,
      args: words.slice(inner.index + 1),
      wrappers: concatenated(outer, inner.wrappers),
      assignments: concatenated(assignments, inner.assignments),
    },
    script,
    node,
  );
}

/** One behind the other; mostly one of them is empty. */
function concatenated<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}

type Facts = Pick<SimpleCommand, 'start' | 'end' | 'name' | 'nameSpan' | 'args' | 'wrappers' | 'assignments'>;

class WordCommand implements SimpleCommand {
  readonly start: number;
  readonly end: number;
  readonly name: string | null;
  readonly nameSpan: Span;
  readonly args: readonly ShellWord[];
  readonly wrappers: readonly string[];
  readonly assignments: readonly ShellAssignment[];
  readonly script: ShellScript;
  readonly node: Command | null;
  #flags: readonly string[] | undefined;
  #operands: readonly ShellWord[] | undefined;

  constructor(facts: Facts, script: ShellScript, node: Command | null) {
    this.start = facts.start;
    this.end = facts.end;
    this.name = facts.name;
    this.nameSpan = facts.nameSpan;
    this.args = facts.args;
    this.wrappers = facts.wrappers;
    this.assignments = facts.assignments;
    this.script = script;
    this.node = node;
  }

  get flags(): readonly string[] {
    return (this.#flags ??= this.#readFlags());
  }

  get operands(): readonly ShellWord[] {
    return (this.#operands ??= this.#readOperands());
  }

  has(...names: string[]): boolean {
    return this.flags.some((flag) => names.some((name) => this.#matches(flag, name)));
  }

  valueOf(...names: string[]): ShellWord | null | undefined {
    for (let index = 0; index < this.args.length; index++) {
      const arg = this.args[index] as ShellWord;
      if (arg.value === '--') return undefined;
      for (const name of names) {
        const value = this.#valueAt(index, arg, name);
        if (value !== undefined) return value;
      }
    }
    return undefined;
  }

  #readFlags(): string[] {
    const flags: string[] = [];
    for (const { value } of this.args) {
      if (value === '--') break;
      if (value !== null && value.length > 1 && value.startsWith('-')) flags.push(value);
    }
    return flags;
  }

  #readOperands(): ShellWord[] {
    const operands: ShellWord[] = [];
    let ended = false;
    for (let index = 0; index < this.args.length; index++) {
      const arg = this.args[index] as ShellWord;
      const flag = arg.value ?? arg.text;
      if (ended || flag.length < 2 || !flag.startsWith('-')) operands.push(arg);
      else if (flag === '--') ended = true;
      else if (takesValue(this.name, flag)) index++;
    }
    return operands;
  }

  #matches(flag: string, name: string): boolean {
    if (flag === name) return true;
    if (name.startsWith('--')) return flag.startsWith(`${name}=`);
    return name.length === 2 && this.#isBundle(flag) && this.#bundle(flag).includes(name.charAt(1));
  }

  #isBundle(flag: string): boolean {
    return flag.charAt(0) === '-' && flag.charAt(1) !== '-' && !hasLongSingleDash(this.name);
  }

  /** The letters of `-qqy`, up to one that takes the rest as its value. */
  #bundle(flag: string): string {
    const letters = /^-([A-Za-z0-9]+)/.exec(flag)?.[1] ?? '';
    for (let index = 0; index < letters.length; index++) {
      if (takesValue(this.name, `-${letters.charAt(index)}`)) return letters.slice(0, index + 1);
    }
    return letters;
  }

  /** The value of the flag `name` where `arg` is that flag. */
  #valueAt(index: number, arg: ShellWord, name: string): ShellWord | null | undefined {
    if (arg.text === name || arg.value === name) return this.args[index + 1] ?? null;
    const written = arg.value ?? arg.text;
    if (written.startsWith(`${name}=`)) return tail(arg, name.length + 1);
    if (name.length !== 2 || name.startsWith('--') || !this.#isBundle(written)) return undefined;
    if (written.startsWith(name)) return tail(arg, name.length);
    const letters = this.#bundle(written);
    return letters.endsWith(name.charAt(1)) ? this.#restOfBundle(index, arg, letters.length + 1) : undefined;
  }

  #restOfBundle(index: number, arg: ShellWord, length: number): ShellWord | null {
    return (arg.value ?? arg.text).length > length ? tail(arg, length) : (this.args[index + 1] ?? null);
  }
}

/** The word from its character `from` on. */
function tail(word: ShellWord, from: number): ShellWord {
  return {
    start: Math.min(word.start + from, word.end),
    end: word.end,
    text: word.text.slice(from),
    value: word.value === null ? null : word.value.slice(from),
  };
}
