/** The numbers of the accounts an image has, where the file or the base image says them. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Instruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';

interface Account {
  /** Null where the system picks one, which is not 0. */
  readonly number: string | null;
  /** Where the file creates it; 0 for one of the base image. */
  readonly at: number;
}
/** Those a stage makes, and those it is built on: as many tables as stages, none of them copied. */
interface Accounts {
  readonly own: ReadonlyMap<string, Account>;
  readonly before: Accounts | null;
}

/** Answers for the stages of one file. */
export class UserNumbers {
  readonly #known = new Map<Stage, Accounts>();

  /** The number of an account as `at` finds it; null where nothing says it. */
  of(name: string, stage: Stage, at: Instruction): string | null {
    return this.#find(name, stage, at)?.number ?? null;
  }

  /** Whether it is known to be somebody else than root. */
  isUnprivileged(name: string, stage: Stage, at: Instruction): boolean {
    const account = this.#find(name, stage, at);
    return account !== null && Number(account.number ?? 1) > 0;
  }

  #find(name: string, stage: Stage, at: Instruction): Account | null {
    for (let some: Accounts | null = this.#accounts(stage); some; some = some.before) {
      const account = some.own.get(name);
      if (account) return account.at < at.start ? account : null;
    }
    return null;
  }

  #accounts(stage: Stage): Accounts {
    for (const one of [...chainTo(stage, this.#known)].reverse()) {
      const before = one.parent ? this.#known.get(one.parent)! : { own: accountsOfBase(one), before: null };
      const own = createdIn(one);
      this.#known.set(one, own.length === 0 ? before : { own: new Map(own), before });
    }
    return this.#known.get(stage)!;
  }
}

/** The stage and those below it that are not known yet. */
function* chainTo(stage: Stage, known: ReadonlyMap<Stage, Accounts>): Generator<Stage> {
  for (let one: Stage | null = stage; one && !known.has(one); one = one.parent) yield one;
}

function accountsOfBase({ base }: Stage): Accounts['own'] {
  const accounts = base?.confidence === 'source' ? base.accounts : [];
  return new Map(
    accounts.flatMap((account) => {
      const [name = '', number] = account.split(':');
      return number === undefined ? [] : [[name, { number, at: 0 }] as const];
    }),
  );
}

function createdIn(stage: Stage): readonly (readonly [string, Account])[] {
  return stage.commands(['useradd', 'adduser']).flatMap(({ command, instruction }) => {
    const name = instruction.onbuild ? null : command.args.at(-1)?.value;
    const number = numberIn(command);
    return name && number !== undefined ? [[name, { number, at: instruction.start }] as const] : [];
  });
}

/** `--uid 1001`; null where none is asked for, undefined where nobody knows it. */
function numberIn(command: SimpleCommand): string | null | undefined {
  const number = command.valueOf('-u', '--uid');
  if (number === undefined) return command.has('-o', '--non-unique') ? undefined : null;
  return /^\d+$/.test(number?.value ?? '') ? number!.value! : undefined;
}
