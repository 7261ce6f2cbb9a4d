import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Dockerfile, Flag, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { flagRemoval } from '../fixes/flag-removal.ts';
import { destinationOf, isAtOrBelow } from '../paths/places.ts';
import { isCertain } from '../steps/certain-commands.ts';
import { isRoot } from '../users/root.ts';

type Copy = InstructionOf<'COPY' | 'ADD'>;

const makers = ['useradd', 'adduser', 'groupadd', 'addgroup'];
const removers = ['userdel', 'deluser', 'groupdel', 'delgroup', 'usermod', 'groupmod'];

/** `--chown` looks a name up in the image as it is at that step. */
export default defineRule({
  id: 'chown-known-user',
  property: 'linux-process',
  practice: 'non-root-user',
  severity: 'error',
  recommended: true,
  why: 'the files belong to root, or the build stops',
  since: '0.1.0',
  summary: 'Name owners only where they can be looked up',
  about: { instructions: ['COPY', 'ADD'] },
  messages: {
    later: {
      text: '`{name}` is made further down, so this step does not find it: BuildKit gives the files to root without a word, other builders stop. Put the step below the RUN that makes the account.',
      aliases: [],
    },
    scratch: {
      text: 'The image has no `/etc/passwd` that says who `{name}` is, so the build stops or the files belong to root. Write the number, or copy such a file first.',
      aliases: [],
    },
    link: {
      text: 'With `--link` the layer is made apart from the image, where no `/etc/passwd` says who `{name}` is, so BuildKit stops. Write the number, or leave out `--link`.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ dockerfile, stages, report }) {
    /** Stages from scratch into which nothing has brought a list of accounts. */
    const nameless = new Set<Stage>();
    /** Names that the steps of a stage make; of those that make any. */
    const made = new Map<Stage, ReadonlyMap<string, number>>();
    for (const stage of stages) {
      const names = madeIn(stage);
      if (names.size > 0) made.set(stage, names);
      let isNameless = stage.parent ? nameless.has(stage.parent) : stage.scratch;
      if (stage.windows) continue;
      const removes = stage.commands(removers).length > 0;
      for (const copy of stage.instructions('COPY', 'ADD', 'RUN')) {
        if (copy.name === 'RUN') {
          isNameless = false;
          continue;
        }
        judge(stage, copy, isNameless, (account) => {
          return !removes && (names.get(account) ?? 0) > copy.start && !isMadeBelow(account, stage, made);
        });
        if (isNameless && mayBringAccounts(stage, copy)) isNameless = false;
      }
      if (isNameless) nameless.add(stage);
    }

    /** Reports the first of user and group that cannot be looked up. */
    function judge(stage: Stage, copy: Copy, isNameless: boolean, isMadeLater: (account: string) => boolean): void {
      const flag = copy.flags.find(({ name }) => name === 'chown')?.value;
      const owner = flag ? stage.resolve(flag, copy) : null;
      if (!flag || !owner || owner.kind === 'unknown') return;
      const link = linkOf(copy);
      for (const [index, name] of owner.text.split(':').entries()) {
        if (isRoot(name) || /^\d/.test(name)) continue;
        const at = flag.text.startsWith(name) ? flag.span(0, name.length) : flag;
        if (isNameless) report('scratch', at, { name });
        else if (link) report('link', at, { name }, { fix: withoutLink(link, dockerfile) });
        else if (isMadeLater(`${kinds[index]}${name}`)) report('later', at, { name });
        else continue;
        return;
      }
    }
  },
});

/** The flag that makes a layer of its own; with `--chmod` builders leave it out of account. */
function linkOf({ flags }: Copy): Flag | undefined {
  if (flags.some(({ name }) => name === 'chmod')) return undefined;
  return flags.find(({ name, value }) => name === 'link' && (value === null || value.text === 'true'));
}

function withoutLink(link: Flag, dockerfile: Dockerfile): Fix {
  return { title: 'Leave out --link', safety: 'review', edits: [flagRemoval(link, dockerfile)] };
}

/** What stands in front of a name in a table: an account may have the name of another group. */
const kinds = ['user ', 'group '];

/** Name → where the first step makes it for certain; 0 where it may have been there before. */
function madeIn(stage: Stage): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { command, instruction: run } of stage.commands(makers)) {
    const name = nameIn(command);
    if (name === null || run.onbuild || names.has(name)) continue;
    names.set(name, isCertain(command, run, stage) && failsWhereThere(command) ? run.start : 0);
  }
  return names;
}

/** Whether a stage below makes it, so that it is there already. */
function isMadeBelow(name: string, { parent }: Stage, made: ReadonlyMap<Stage, ReadonlyMap<string, number>>): boolean {
  for (let one = parent; one; one = one.parent) if (made.get(one)?.has(name)) return true;
  return false;
}

function nameIn({ name, operands }: SimpleCommand): string | null {
  const value = operands.length === 1 ? operands[0]!.value : null;
  return value && `${/user/.test(name!) ? kinds[0] : kinds[1]}${value}`;
}

/** On Debian `adduser --system` is content with an account that is there. */
function failsWhereThere(command: SimpleCommand): boolean {
  return !command.has('--system', '--force') && !(command.name === 'groupadd' && command.has('-f'));
}

/** Whether files may get into `/etc`. */
function mayBringAccounts(stage: Stage, copy: Copy): boolean {
  const destination = destinationOf(stage, copy);
  return destination === null || isAtOrBelow('/etc/passwd', destination) || isAtOrBelow(destination, '/etc');
}
