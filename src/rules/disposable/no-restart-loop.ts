import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule } from '../define.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { secondsOf } from '../start/idle.ts';
import { endlessLoop } from '../start/loops.ts';
import { isShortLived } from '../start/short-lived.ts';
import { startOf, type Start } from '../start/start.ts';

/** A crash that is mended inside the container is seen by nobody outside. */
export default defineRule({
  id: 'no-restart-loop',
  property: 'disposable',
  practice: 'restart-by-platform',
  severity: 'warning',
  recommended: true,
  why: 'it hides crashes from the platform',
  since: '0.1.0',
  summary: 'Let the process die, do not restart it inside the container',
  about: { instructions: ['CMD', 'ENTRYPOINT'] },
  messages: {
    loop: {
      text: 'The loop starts `{program}` again and again, so no platform sees it crash, and a stop reaches the shell only. Run it once, and let the platform restart the container.',
      aliases: [],
    },
    manager: {
      text: '`{manager}` restarts the program inside the container, so no platform sees it crash. Start the program itself, and let the platform restart the container.',
      aliases: [],
    },
  },
  fix: 'none',
  check({ stages, report }) {
    for (const stage of stages) {
      const start = stage.isTarget && !stage.windows && !isDevelopmentStage(stage) ? startOf(stage) : null;
      if (!start) continue;
      const details = { covers: coverage(start) };
      const manager = start.commands.find(isManager);
      const loop = start.script && endlessLoop(start.script);
      const program = loop ? repeated(loop.kind, loop.commands) : null;
      if (manager) report('manager', manager, { manager: manager.name! }, details);
      else if (loop && program !== null) report('loop', start.script.span(loop.pos, loop.end), { program }, details);
    }
  },
});

/** The instruction, or the script where that is what is wrong. */
function coverage({ file, instruction, script }: Start) {
  return file === null || !script ? instruction : script.span(0, script.text.text.length);
}

function isManager(command: SimpleCommand): boolean {
  const [first] = command.operands;
  if (command.name === 'forever') return command.operands.length > 0;
  if (command.name === 'pm2') return first?.value === 'start' || first?.value === 'restart';
  return command.name === 'pm2-runtime' && !command.has('--no-autorestart');
}

const leaves = new Set(['break', 'exit', 'return', 'exec']);
/** Programs that ask whether another one is there: a loop around them waits. */
const questions =
  /^(?:nc|curl|wget|pg_isready|mysqladmin|redis-cli|ping|psql|mysql|mongo|mongosh|test|\[|wait-for.*|dig|nslookup|getent)$/;

/** The program a loop starts over and over; null where it waits, works through something by the clock, or can be left. */
function repeated(kind: 'while' | 'until', commands: readonly SimpleCommand[]): string | null {
  if (commands.some(({ name, wrappers }) => leaves.has(name ?? '') || wrappers.includes('exec'))) return null;
  const isTimed = commands.some(({ name, operands }) => {
    if (name !== 'sleep') return false;
    return operands.some(({ value }) => value === null) || secondsOf(operands.map(({ value }) => value!)) >= 60;
  });
  if (isTimed) return null;
  const program = kind === 'until' ? commands[0] : commands.find(({ name }) => name !== null && !isShortLived(name));
  return program?.name && !isShortLived(program.name) && !questions.test(program.name) ? program.name : null;
}
