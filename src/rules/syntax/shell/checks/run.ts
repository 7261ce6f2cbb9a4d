import { languageOf, shebangLanguage } from '../../../../dockerfile/shell/language.ts';
import { once } from '../../../../dockerfile/notes.ts';
import type { ShellLanguage, ShellScript } from '../../../../dockerfile/shell/types.ts';
import type { Instruction } from '../../../../dockerfile/tree.ts';
import type { Model, Stage } from '../../../../model/types.ts';
import { hasFirstShell } from '../../../tools/system-shell.ts';
import { ShellSubject, type ShellCheck, type ShellFinding, type ShellScope } from './check.ts';

/** What the rules here need of their context. */
interface Context {
  readonly model: Model;
  report(message: never, at: never, ...rest: never[]): void;
}

type Report = (message: string, at: ShellFinding<string>['at'], data: object, details: object) => void;

/**
 * Runs a check on the scripts of RUN. What a shell cannot read as a whole is left to `shell-syntax`. The check is a
 * function that is made once: what it finds is kept under it while somebody types.
 */
export function checkScripts(context: Context, check: ShellCheck<string>): void {
  for (const subject of subjectsOf(context.model).runs) reportAll(context, subject.run(check));
}

/** Runs a check on everything a shell reads, unparsable text too. */
export function checkShellText(context: Context, check: ShellCheck<string>): void {
  for (const subject of subjectsOf(context.model).all) reportAll(context, subject.run(check));
}

function reportAll(context: Context, findings: readonly ShellFinding<string>[]): void {
  if (findings.length === 0) return;
  const report = context.report as Report;
  for (const { message, at, data, fix } of findings) report(message, at, data ?? {}, { fix });
}

interface Subjects {
  readonly all: readonly ShellSubject[];
  /** Those of RUN that a shell can read as a whole. */
  readonly runs: readonly ShellSubject[];
}

/** Everything a shell reads, in order of the stages. Found once for all rules. */
const subjectsOf = once(({ stages }: Model): Subjects => {
  const all: ShellSubject[] = [];
  const runs: ShellSubject[] = [];
  for (const stage of stages) {
    for (const instruction of stage.withTriggers('RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK')) {
      for (const script of stage.scripts(instruction)) {
        const subject = new ShellSubject(script, new StageScope(script, stage, instruction));
        all.push(subject);
        if (instruction.name === 'RUN' && !subject.unparsable) runs.push(subject);
      }
    }
  }
  return { all, runs };
});

/** Builds may pass these without ARG. */
const proxies = new Set(['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy']);

/** What a script finds, asked of its stage when a check asks for it. */
class StageScope implements ShellScope {
  asked = 0;
  readonly #script: ShellScript;
  readonly #stage: Stage;
  readonly #instruction: Instruction;
  #language: ShellLanguage | undefined;
  #isFirstShell: boolean | undefined;
  #variables: ReturnType<Stage['variablesAt']> | undefined;

  constructor(script: ShellScript, stage: Stage, instruction: Instruction) {
    this.#script = script;
    this.#stage = stage;
    this.#instruction = instruction;
  }

  get language(): ShellLanguage {
    return (this.#language ??=
      shebangLanguage(this.#script.text.text) ?? languageOf(this.#stage.shellAt(this.#instruction).argv[0] ?? 'sh'));
  }

  get systemShell(): ShellLanguage | null {
    if (this.language !== 'sh' || this.#script.language === 'sh') return null;
    this.#isFirstShell ??= hasFirstShell(this.#stage, this.#instruction);
    return this.#isFirstShell ? this.#script.language : null;
  }

  *names(): Generator<string> {
    this.asked += 1;
    for (const name of proxies) yield* [name, name.toUpperCase()];
    for (const [name, { from }] of this.#inForce) if (from === 'arg' || from === 'env') yield name;
  }

  isSet(name: string): boolean {
    this.asked += 1;
    const variable = this.#inForce.get(name);
    if (variable?.from === 'env') return true;
    // A trigger runs in another build, which does not have the ARGs of this one.
    if (variable?.from === 'arg' && (!this.#instruction.onbuild || (variable.source?.onbuild ?? null) !== null))
      return true;
    return proxies.has(name.toLowerCase());
  }

  get #inForce(): ReturnType<Stage['variablesAt']> {
    return (this.#variables ??= this.#stage.variablesAt(this.#instruction));
  }
}
