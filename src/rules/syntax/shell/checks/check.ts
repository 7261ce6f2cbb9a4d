/** What a check of shell text is: a pure function of a script and the variables in scope. */
import { expansionsOf, type Expansions } from '../../../../dockerfile/shell/flow/spaces.ts';
import { variableEvents, type VariableEvent } from '../../../../dockerfile/shell/flow/variables.ts';
import type { Command } from 'unbash';
import { outlineOf, type Entry, type Outline } from '../../../../dockerfile/shell/outline.ts';
import { once } from '../../../../dockerfile/notes.ts';
import type { ShellLanguage, ShellScript } from '../../../../dockerfile/shell/types.ts';
import type { Span } from '../../../../dockerfile/tree.ts';
import type { Fix } from '../../../define.ts';

/** What a script finds when it starts. */
export interface ShellScope {
  /** Whether ENV or ARG has set the variable. Such a value counts as one word. */
  isSet(name: string): boolean;
  /** The names `isSet` is true of, as far as they can be listed. */
  names(): Iterable<string>;
  /** The language the shell in force is called by: `sh` also where the base image tells that it is dash. */
  readonly language: ShellLanguage;
  /** The shell that `/bin/sh` is known to be; null where nobody knows. */
  readonly systemShell: ShellLanguage | null;
  /** Raised with every question for variables. */
  asked: number;
}

/** A finding, its message by id. */
export interface ShellFinding<Id extends string> {
  readonly message: Id;
  readonly at: Span;
  readonly data?: Readonly<Record<string, string>>;
  readonly fix?: Fix;
}

/** What is known of a script whatever stands around it. */
interface Facts {
  readonly outline: Outline;
  events: readonly VariableEvent[] | undefined;
  calls: ReadonlyMap<string, readonly Entry<Command>[]> | undefined;
  unparsable: boolean | undefined;
  readings: number;
  /** By check: what it found without a question for variables, in that shell. Kept from the second reading on. */
  readonly findings: Map<unknown, Kept>;
}

interface Kept {
  readonly language: ShellLanguage;
  readonly systemShell: ShellLanguage | null;
  readonly found: readonly ShellFinding<string>[];
}

const factsOf = once((script: ShellScript): Facts => ({
  outline: outlineOf(script),
  events: undefined,
  calls: undefined,
  unparsable: undefined,
  readings: 0,
  findings: new Map(),
}));

/** A script, its outline and what is known of its variables. Read on demand, once. */
export class ShellSubject {
  readonly script: ShellScript;
  readonly outline: Outline;
  readonly scope: ShellScope;
  readonly #facts: Facts;
  #findings: Map<unknown, { readonly found: readonly ShellFinding<string>[]; readonly asks: boolean }> | null = null;
  #expansions: Expansions | undefined;

  constructor(script: ShellScript, scope: ShellScope) {
    this.script = script;
    this.#facts = factsOf(script);
    this.#facts.readings += 1;
    this.outline = this.#facts.outline;
    this.scope = scope;
  }

  /** Whether a shell cannot read the script as a whole. */
  get unparsable(): boolean {
    return (this.#facts.unparsable ??= this.outline.of('Script').some(({ node }) => (node.errors?.length ?? 0) > 0));
  }

  get language(): ShellLanguage {
    return this.scope.language;
  }

  /** The script as a shell reads it. */
  get text(): string {
    return this.script.text.text;
  }

  /** Commands by the base name of their program. */
  get calls(): ReadonlyMap<string, readonly Entry<Command>[]> {
    return (this.#facts.calls ??= Map.groupBy(this.outline.of('Command'), ({ node }) =>
      baseName(node.name?.value ?? ''),
    ));
  }

  /** What variables hold where they are put in. */
  get expansions(): Expansions {
    if (this.events.length > 0) this.scope.asked += 1;
    return (this.#expansions ??= expansionsOf(this.outline, (name) => this.scope.isSet(name)));
  }

  /** What a check finds that several rules share. */
  findingsOf<Id extends string>(check: ShellCheck<Id>): readonly ShellFinding<Id>[] {
    const { scope } = this;
    const known = this.#findings?.get(check);
    if (known) {
      if (known.asks) scope.asked += 1;
      return known.found as readonly ShellFinding<Id>[];
    }
    const before = scope.asked;
    const found = [...check(this)];
    (this.#findings ??= new Map()).set(check, { found, asks: scope.asked > before });
    return found;
  }

  /** What a check finds; of a script that was read before it may be known. The check is one function for all scripts. */
  run(check: ShellCheck<string>): readonly ShellFinding<string>[] {
    const { findings, readings } = this.#facts;
    if (readings === 1) return [...check(this)];
    const { language, systemShell } = this.scope;
    const known = findings.get(check);
    if (known?.language === language && known.systemShell === systemShell) return known.found;
    const before = this.scope.asked;
    const found = [...check(this)];
    if (this.scope.asked === before) findings.set(check, { language, systemShell, found });
    return found;
  }

  /** Uses of variables, first to last. */
  get events(): readonly VariableEvent[] {
    return (this.#facts.events ??= variableEvents(this.outline));
  }
}

/** `/bin/ls` is `ls`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Finds one kind of mistake in a script. */
export type ShellCheck<Id extends string> = (subject: ShellSubject) => Iterable<ShellFinding<Id>>;

/** A check that gives some of its messages only: one rule's share. */
export function ofMessages<Id extends string>(check: ShellCheck<Id>, ...messages: readonly Id[]): ShellCheck<Id> {
  return (subject) => {
    const findings = subject.findingsOf(check);
    return findings.length === 0 ? findings : findings.filter(({ message }) => messages.includes(message));
  };
}
