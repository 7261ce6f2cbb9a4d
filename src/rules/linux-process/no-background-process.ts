import { outlineOf, placeOf } from '../../dockerfile/shell/outline.ts';
import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Span } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';
import { backgroundOf } from '../servers/background.ts';
import { isPlaceholder } from '../start/idle.ts';
import { startOf, type Start } from '../start/start.ts';

/** The container lives and dies with its main process; what runs beside it may be gone for long. */
export default defineRule({
  id: 'no-background-process',
  property: 'linux-process',
  practice: 'run-in-foreground',
  severity: 'warning',
  recommended: true,
  why: 'nobody sees the child fail',
  since: '0.1.0',
  summary: 'Do not push processes into the background',
  about: { instructions: ['RUN', 'CMD', 'ENTRYPOINT'] },
  messages: {
    start: {
      text: '`{command}` runs beside the main process, so nobody sees it fail, and a stop does not reach it. Give it a container of its own.',
      aliases: [],
    },
    kept: {
      text: '`{command}` goes to the background, and `{idle}` keeps the container alive whatever becomes of it. Run the server itself in the foreground.',
      aliases: [],
    },
    build: {
      text: 'What runs in the background here ends with the build step, since an image keeps files and no processes. Start it in the container, or wait for it.',
      aliases: [],
    },
  },
  fix: 'none',
  check({ stages, report }) {
    for (const stage of stages) {
      for (const run of stage.withTriggers('RUN'))
        for (const script of stage.scripts(run)) {
          const last = script.ast.errors?.length ? undefined : script.ast.commands.at(-1);
          if (last?.background) report('build', script.span(last.pos, last.end));
        }
      const start = stage.isTarget && !stage.windows ? startOf(stage) : null;
      if (!start) continue;
      const covers = coverage(start);
      const background = inBackground(start);
      const kept = background ? null : keptAlive(start, stage.base?.name ?? null);
      if (background) report('start', background.span, { command: background.name }, { covers });
      else if (kept) report('kept', kept.server, { command: kept.server.name!, idle: kept.idle.name! }, { covers });
    }
  },
});

/** The instruction, or the script where that is what is wrong. */
function coverage({ file, instruction, script }: Start): Span {
  return file === null || !script ? instruction : script.span(0, script.text.text.length);
}

const detaching = ['nohup', 'setsid'];

/** The first command a start pushes aside, unless somebody waits for it. */
function inBackground({ script, commands }: Start): { readonly span: Span; readonly name: string } | null {
  if (script && !isWaitedFor(commands)) {
    const entry = script.ast.errors?.length
      ? undefined
      : outlineOf(script)
          .of('Statement')
          .find(({ node }) => node.background);
    if (entry) return { span: placeOf(entry), name: nameIn(entry.node, script) };
  }
  const command = commands.find(
    ({ name, wrappers }) => name === 'disown' || name === 'bg' || wrappers.some((one) => detaching.includes(one)),
  );
  if (!command) return null;
  return { span: command, name: command.wrappers.find((one) => detaching.includes(one)) ?? command.name! };
}

/** A trap together with a wait passes signals on; `wait -n` sees the first one that ends. */
function isWaitedFor(commands: readonly SimpleCommand[]): boolean {
  const waits = commands.filter(({ name }) => name === 'wait');
  return waits.some((wait) => wait.has('-n')) || (waits.length > 0 && commands.some(({ name }) => name === 'trap'));
}

function nameIn({ pos, end }: { readonly pos: number; readonly end: number }, { commands }: ShellScript): string {
  const inside = commands.find(
    ({ node, name }) => name !== null && node !== null && pos <= node.pos && node.end <= end,
  );
  return inside?.name ?? 'A command';
}

/** `service x start; tail -f /dev/null`. */
function keptAlive(
  { commands }: Start,
  image: string | null,
): { readonly server: SimpleCommand; readonly idle: SimpleCommand } | null {
  const idle = commands.at(-1);
  if (!idle || commands.length < 2 || !(isPlaceholder(idle) || (idle.name === 'tail' && idle.has('-f', '-F'))))
    return null;
  const server = commands.slice(0, -1).find((command) => backgroundOf(command, image) !== null);
  return server ? { server, idle } : null;
}
