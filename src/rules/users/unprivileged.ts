/** Names of accounts that are not root's, where the file or the base image says so. */
import type { Stage } from '../../model/types.ts';
import { isRoot } from './root.ts';
import { UserNumbers } from './numbers.ts';

/** Answers for the stages of one file. */
export class UnprivilegedUsers {
  readonly #numbers = new UserNumbers();
  readonly #created = new Map<Stage, ReadonlySet<string>>();

  /** Whether a USER, given as a name or number with or without a group, is known to be somebody else than root. */
  has(user: string, stage: Stage, at: Parameters<UserNumbers['of']>[2]): boolean {
    const [name = ''] = user.split(':');
    if (isRoot(name)) return false;
    if (/^\d+$/.test(name) || name === 'nobody') return true;
    const number = this.#numbers.of(name, stage, at);
    if (number !== null) return Number(number) > 0;
    const { base } = stage;
    const ofBase = base?.confidence === 'source' ? [base.user, ...base.accounts.map((one) => one.split(':')[0])] : [];
    return ofBase.includes(name) || this.#namesOf(stage).has(name);
  }

  /** Names that get a number of their own. */
  #namesOf(stage: Stage): ReadonlySet<string> {
    const above: Stage[] = [];
    for (let one: Stage | null = stage; one && !this.#created.has(one); one = one.parent) above.push(one);
    for (const one of above.reverse()) {
      const before = (one.parent && this.#created.get(one.parent)) ?? none;
      const own = namesMadeIn(one);
      this.#created.set(one, own.length === 0 ? before : new Set([...before, ...own]));
    }
    return this.#created.get(stage) ?? none;
  }
}

const none: ReadonlySet<string> = new Set();

function namesMadeIn(stage: Stage): readonly string[] {
  return stage.commands(['useradd', 'adduser']).flatMap(({ command }) => {
    const name = command.args.at(-1)?.value;
    return name && !command.has('-o', '--non-unique', '-u', '--uid') ? [name] : [];
  });
}
