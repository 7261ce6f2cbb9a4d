import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule } from '../define.ts';
import { startOf } from '../start/start.ts';

const waiters = new Set(['wait-for-it', 'wait-for-it.sh', 'wait-for', 'wait-for.sh', 'wait4x']);

/** A container that waits before it starts is slow on every start, and helpless when the dependency goes away later. */
export default defineRule({
  id: 'no-startup-sleep',
  property: 'disposable',
  practice: 'fast-startup',
  severity: 'info',
  recommended: false,
  why: 'a wait may be the only way with foreign programs',
  since: '0.1.0',
  summary: 'Do not sleep before starting, retry instead',
  about: { instructions: ['CMD', 'ENTRYPOINT'] },
  messages: {
    wait: {
      text: '`{command}` delays every start before `{program}` runs, and does not help when the dependency fails later. Let the program retry.',
      aliases: [],
    },
  },
  yieldsTo: ['no-restart-loop', 'no-idle-main-process'],
  fix: 'none',
  check({ stages, report }) {
    for (const stage of stages) {
      const start = stage.isTarget ? startOf(stage) : null;
      if (!start?.script) continue;
      const { commands, script } = start;
      const program = commands.at(-1);
      const wait = commands.slice(0, -1).find((command) => isWait(command) && !isInBoundedLoop(command, script));
      if (wait && program?.name) report('wait', wait, { command: wait.name!, program: program.name });
    }
  },
});

function isWait(command: SimpleCommand): boolean {
  const { name, operands } = command;
  if (name === null) return false;
  if (name === 'dockerize') return command.has('-wait');
  if (waiters.has(name)) return true;
  const time = operands[0]?.value;
  // `sleep infinity` keeps a container alive; it is no wait before something.
  return name === 'sleep' && typeof time === 'string' && /^\d/.test(time) && Number.parseFloat(time) > 0;
}

/** `for i in 1 2 3; do …; sleep 1; done` tries a few times and goes on. */
function isInBoundedLoop({ node }: SimpleCommand, { ast }: ShellScript): boolean {
  return ast.commands.some(({ command }) => {
    const loop = command.type === 'Redirected' ? command.command : command;
    const isLoop = loop.type === 'For' || loop.type === 'ArithmeticFor';
    return isLoop && node !== null && loop.pos <= node.pos && node.end <= loop.end;
  });
}
