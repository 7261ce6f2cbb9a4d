/** The numbers of the accounts an image has, where the file or the base image says them. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Instruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';

interface Account {
  readonly number: string;
  /** Where the file creates it; 0 for one of the base image. */
  readonly at: number;
}
type Accounts = ReadonlyMap<string, Account>;

/** Answers for the stages of one file. */
export class UserNumbers {
  readonly #known = new Map<Stage, Accounts>();

  /** The number of an account as `at` finds it; null where nothing says it. */
  of(name: string, stage: Stage, at: Instruction): string | null {
    const account = this.#accounts(stage).get(name);
    return account && account.at < at.start ? account.number : null;
  }

  #accounts(stage: Stage): Accounts {
    for (const one of [...chainTo(stage, this.#known)].reverse()) {
      const before = one.parent ? this.#known.get(one.parent)! : accountsOfBase(one);
      const own = createdIn(one);
      this.#known.set(one, own.length === 0 ? before : new Map([...before, ...own]));
    }
    return this.#known.get(stage)!;
  }
}

/** The stage and those below it that are not known yet. */
function* chainTo(stage: Stage, known: ReadonlyMap<Stage, Accounts>): Generator<Stage> {
  for (let one: Stage | null = stage; one && !known.has(one); one = one.parent) yield one;
}

function accountsOfBase({ base }: Stage): Accounts {
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
    return name && number !== null ? [[name, { number, at: instruction.start }] as const] : [];
  });
}

/** `--uid 1001`. */
function numberIn(command: SimpleCommand): string | null {
  const number = command.valueOf('-u', '--uid')?.value;
  return number && /^\d+$/.test(number) ? number : null;
}
