import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Span } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { baseName } from '../paths/places.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { mainProcessOf, type MainProcess } from '../start/main-process.ts';
import { entryOf } from '../names/entry.ts';

/** A launcher that stays the parent of the program stands between it and its signals and exit code. */
export default defineRule({
  id: 'no-package-manager-as-pid1',
  property: 'linux-process',
  practice: 'handle-termination-signals',
  severity: 'warning',
  recommended: true,
  why: 'it swallows signals and exit codes',
  since: '0.1.0',
  summary: 'Start the program itself, not npm, yarn or another launcher',
  about: { instructions: ['CMD', 'ENTRYPOINT'] },
  messages: {
    launcher: {
      text: '`{launcher}` starts the program as its child and stays in front of it, so signals and the exit code depend on it. Run the command behind it directly.',
      aliases: [],
    },
  },
  yieldsTo: ['no-dev-server', 'no-build-at-start', 'no-runtime-install', 'no-background-process', 'no-restart-loop'],
  fix: 'review',
  check({ stages, report }) {
    for (const stage of stages) {
      if (!stage.isTarget || stage.windows || isDevelopmentStage(stage)) continue;
      const main = mainProcessOf(stage);
      const launcher = main && launcherOf(main.command);
      if (!main || !launcher || reachesGroup(main, stage)) continue;
      report('launcher', written(main.command), { launcher }, { covers: main.command, fix: programFix(main) });
    }
  },
});

/** An init that signals all of its group reaches the program behind the launcher, too: `dumb-init`, `tini -g`. */
function reachesGroup({ init }: MainProcess, { mainCommand }: Stage): boolean {
  if (!init || !mainCommand) return false;
  const [program = '', ...words] = mainCommand.argv;
  const end = words.findIndex((word) => !/^-[^-]|^--[a-z]/.test(word));
  const flags = words.slice(0, end);
  if (baseName(program) === 'dumb-init') return !flags.some((flag) => flag === '-c' || flag === '--single-child');
  return flags.some((flag) => /^-[a-z]*g/i.test(flag));
}

/** The launcher without an `exec` or an init in front. */
function written({ nameSpan, start, end }: SimpleCommand): Span {
  return { start: nameSpan.start >= start && nameSpan.end > nameSpan.start ? nameSpan.start : start, end };
}

const launchers: Readonly<Record<string, RegExp>> = {
  npm: /^(?:start|run|run-script|exec|restart|x)$/,
  yarn: /^(?!install$|add$|--)[a-z][\w:-]*$/,
  pnpm: /^(?:start|run|exec|dlx)$/,
  composer: /^(?:run|run-script)$/,
  mix: /^(?:run|phx\.server)$/,
  foreman: /^start$/,
};

/** Runtime and file in the place of a script of `package.json`, which only its author knows. */
const programs: Readonly<Record<string, readonly [runtime: string, gap: string]>> = {
  npm: ['node', 'server.js'],
  yarn: ['node', 'server.js'],
  pnpm: ['node', 'server.js'],
  bun: ['bun', 'server.ts'],
};

/** Asks for the file to run; words behind `--` are for the script, and nobody knows what it makes of them. */
function programFix({ command, instruction, file }: MainProcess): Fix | undefined {
  const { name, nameSpan, args, node } = command;
  const program = entryOf(programs, name);
  const last = args.at(-1);
  if (!program || !last || file !== null || args.some(({ value }) => value === '--')) return undefined;
  if (nameSpan.start < instruction.start || last.end > instruction.end || nameSpan.start === nameSpan.end)
    return undefined;
  const [runtime, gap] = program;
  const isString = node === null;
  if (isString && instruction.form.kind !== 'exec') return undefined;
  const text = isString ? `${JSON.stringify(runtime)}, ${JSON.stringify(gap)}` : `${runtime} ${gap}`;
  return { title: 'Run the program', safety: 'review', edits: [{ start: nameSpan.start, end: last.end, text }], gap };
}

/** `make all` in a container that builds is the program itself. */
const startTarget = /(?:^|[-_])(?:run|start|serve|server|up|dev|watch)(?:$|[-_])/;

/** `npm start`; null where the command replaces itself, or is no launcher. */
function launcherOf({ name, operands }: SimpleCommand): string | null {
  if (name === null) return null;
  const first = operands[0]?.value ?? '';
  if (name === 'npx' || name === 'bunx') return operands.length > 0 ? name : null;
  if (name === 'make') return operands.some(({ value }) => startTarget.test(value ?? '')) ? name : null;
  if (name === 'bun') return isBunScript(operands.map(({ value }) => value ?? '')) ? 'bun run' : null;
  return entryOf(launchers, name)?.test(first) ? `${name} ${first}` : null;
}

/** `bun run start`; `bun run server.ts` runs the file itself. */
function isBunScript([first, script = '']: readonly string[]): boolean {
  return first === 'run' && script !== '' && !/[./]/.test(script);
}
