import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Dockerfile, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { lineBefore } from '../fixes/line-before.ts';
import { withLineBehind } from '../fixes/line-behind.ts';
import { systemManagers } from '../packages/installed.ts';
import { isCertain } from '../steps/certain-commands.ts';
import { mayBeRoot } from '../users/elevation.ts';
import { UserNumbers } from '../users/numbers.ts';
import { isUnprivileged } from '../users/unprivileged.ts';

const managers = [...systemManagers, 'tdnf'];

/** What changes the system, or takes the lock of those that do. */
const changes = /^(?:install|add|update|upgrade|dist-upgrade|full-upgrade|remove|purge|autoremove|del|erase|in)$/;

/** With these a package manager works on another system, or on none. */
const elsewhere =
  /^(?:-s|--simulate|--just-print|--dry-run|--no-act|--print-uris|--download-?only|--installroot.*|--root.*|-R|--usermode|--assumeno|-h|--help|--version)$/;

/** USER holds for the steps of the build too. */
export default defineRule({
  id: 'install-as-root',
  property: 'linux-process',
  practice: 'non-root-user',
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'Install system packages before USER leaves root',
  about: { commands: managers },
  messages: {
    denied: {
      text: '`{command}` needs root, and this step runs as `{user}`, so the build stops with “permission denied”. Put it above the USER, or set `USER root` for it.',
      aliases: [],
    },
    inherited: {
      text: '`{command}` needs root, and the base image `{image}` sets the user `{user}`, so the build stops with “permission denied”. Set `USER root` above, and `USER {user}` again below.',
      aliases: [],
    },
  },
  yieldsTo: ['package-manager-missing'],
  fix: 'review',
  check({ dockerfile, stages, report }) {
    const numbers = new UserNumbers();
    /** Stages that set a USER, or are built on one that does. */
    const set = new Set<Stage>();
    for (const stage of stages) {
      const [first] = stage.instructions('USER');
      const isSet = stage.parent !== null && set.has(stage.parent);
      if (first || isSet) set.add(stage);
      if (stage.windows) continue;
      /** Steps that are judged already, or that nobody can judge. */
      const done = new Set<InstructionOf<'RUN'>>();
      for (const { command, instruction: run } of stage.commands(managers)) {
        if (run.onbuild || done.has(run) || !needsRoot(command) || !isCertain(command, run, stage)) continue;
        done.add(run);
        const user = stage.userAt(run);
        if (user.kind === 'unknown' || !isUnprivileged(user.text, stage, run, numbers) || mayBeRoot(stage, run))
          continue;
        const written = `${command.name} ${command.operands[0]!.value}`;
        const at = { start: command.nameSpan.start, end: command.operands[0]!.end };
        const fix = asRoot(stage, run, user.text, dockerfile);
        const data = { command: written, user: user.text };
        if (isSet || !stage.base || (first && first.start < run.start))
          report('denied', at, data, { covers: command, fix });
        else report('inherited', at, { ...data, image: stage.base.name }, { covers: command, fix });
      }
    }
  },
});

function needsRoot({ operands, flags, wrappers }: SimpleCommand): boolean {
  return wrappers.length === 0 && changes.test(operands[0]?.value ?? '') && !flags.some((flag) => elsewhere.test(flag));
}

/** Root for this step, and the user again behind it. */
function asRoot(stage: Stage, run: InstructionOf<'RUN'>, user: string, dockerfile: Dockerfile): Fix {
  const last = stage.instructions('USER').findLast(({ start }) => start < run.start);
  const before = lineBefore(run, 'USER root', dockerfile);
  const edits = withLineBehind(run, `USER ${last?.argument.text ?? user}`, [before], dockerfile);
  return { title: 'Run this step as root', safety: 'review', edits };
}
