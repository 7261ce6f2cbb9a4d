import type { InstructionOf, Text } from '../../dockerfile/tree.ts';
import type { Mount, Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { isAtOrBelow } from '../paths/places.ts';
import { mayBeRoot, textOfStep } from '../users/elevation.ts';
import { UserNumbers } from '../users/numbers.ts';
import { isRoot } from '../users/root.ts';

type Run = InstructionOf<'RUN'>;

/** These write to their cache whenever they run. */
const tools = new Set(
  'npm npx yarn pnpm bun pip pip3 uv poetry pdm pipenv go cargo mvn mvnw gradle gradlew sbt composer bundle dotnet mix conda mamba'.split(
    ' ',
  ),
);
/** With one of these the cache may belong to somebody else, or is not meant to be written. */
const settled = ['uid', 'gid', 'mode', 'from', 'source', 'src', 'ro', 'readonly', 'u', 'chown'];
const changesRights = /\b(?:ch(?:mod|own|grp)|setfacl|umask)\b|\s-m\b/;

export default defineRule({
  id: 'usable-mount',
  property: 'small',
  practice: 'lean-layers',
  severity: 'warning',
  recommended: true,
  why: 'the step cannot use what is mounted, or fails at it',
  since: '0.1.0',
  summary: 'Mounts must be where the step can use them',
  about: { instructions: ['RUN'] },
  messages: {
    tilde: {
      text: 'Nothing expands `~` in a mount: this is a directory whose name is `~`, and no program looks there. Write the whole path.',
      aliases: [],
    },
    closed: {
      text: '`/root` is closed to `{user}`, as whom this step runs: programs use `{path}` in the home of that user, and this cache stays empty. Mount it there, with `uid=`.',
      aliases: [],
    },
    owner: {
      text: 'A cache belongs to root unless it says otherwise, so `{user}`, as whom this step runs, cannot write to it. Add `uid=` with the number of `{user}`.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ stages, report }) {
    const numbers = new UserNumbers();
    /** Stages in which a step may have opened `/root`. */
    const opened = new Set<Stage>();
    /** Caches that somebody else than the user in question may have filled or given away. */
    const shared = new Set<string>();
    const owned: { key: string; say: () => void }[] = [];
    for (const stage of stages) {
      if (stage.windows) continue;
      if (stage.parent && opened.has(stage.parent)) opened.add(stage);
      for (const run of stage.instructions('RUN')) {
        const text = textOfStep(stage, run);
        const givesAway = changesRights.test(text);
        if (givesAway && /\/root\b|~|\$\{?HOME/.test(text)) opened.add(stage);
        const mounts = stage.mounts(run);
        if (mounts.length === 0) continue;
        const user = unprivileged(stage, run, numbers);
        for (const mount of mounts) {
          if (!mount.target) continue;
          if (mount.target.text.startsWith('~')) judgeTilde(stage, run, mount, mount.target);
          else if (mount.type === 'cache') judgeCache(stage, run, mount, mount.target, givesAway ? null : user);
        }
      }
    }
    for (const { key, say } of owned) if (!shared.has(key)) say();

    function judgeTilde(stage: Stage, run: Run, mount: Mount, target: Text): void {
      if (target.text.startsWith('~/')) report('tilde', target, {}, { fix: inHomeOfRoot(stage, run, mount) });
    }

    function judgeCache(stage: Stage, run: Run, mount: Mount, target: Text, user: string | null): void {
      const { options } = mount;
      const key = options.get('id')?.text ?? target.text;
      if (user === null) {
        shared.add(key);
        return;
      }
      const place = stage.resolve(target, run);
      if (place.kind === 'unknown' || settled.some((name) => options.has(name))) return;
      if (isAtOrBelow(place.text, '/root')) {
        if (!opened.has(stage)) report('closed', target, { user, path: `~${place.text.slice('/root'.length)}` });
        return;
      }
      if (!stage.commandsOf(run).some(({ name }) => name !== null && tools.has(name))) return;
      const fix = given(mount, numbers.of(user, stage, run) ?? user, user);
      owned.push({ key, say: () => report('owner', target, { user }, { fix }) });
    }
  },
});

/** The user of a step that is known not to be root, without the group; null for root and where nobody knows. */
function unprivileged(stage: Stage, run: Run, numbers: UserNumbers): string | null {
  const user = stage.userAt(run);
  if (user.kind === 'unknown' || isRoot(user.text) || mayBeRoot(stage, run)) return null;
  const [name = ''] = user.text.split(':');
  const { base } = stage;
  if (base && base.user === user.text && base.confidence !== 'source') return null;
  return Number(numbers.of(name, stage, run) ?? 1) > 0 ? name : null;
}

function inHomeOfRoot(stage: Stage, run: Run, { target }: Mount): Fix | undefined {
  const user = stage.userAt(run);
  if (user.kind === 'unknown' || !isRoot(user.text) || stage.variablesAt(run).has('HOME')) return undefined;
  const { start } = target!;
  return { title: 'Mount it in /root', safety: 'review', edits: [{ start, end: start + 1, text: '/root' }] };
}

function given({ flag: { end, value } }: Mount, number: string, user: string): Fix | undefined {
  if (!/^\d+$/.test(number) || value?.end !== end) return undefined;
  return { title: `Give the cache to ${user}`, safety: 'review', edits: [{ start: end, end, text: `,uid=${number}` }] };
}
