import type { CommandNode, PipelineNode, Statement } from 'unbash';
import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule } from '../define.ts';
import type { ReportDetails } from '../define.ts';
import { plainWords } from '../start/plain-words.ts';
import { startOf } from '../start/start.ts';

/** Commands that end by themselves: no signal has to reach them. */
const shortLived = new Set(
  'echo printf date true false test [ ls mkdir cp mv rm ln cat touch chmod chown exit return id whoami hostname uname env printenv pwd basename dirname sed awk grep head tail wc cut sort cd export set unset trap wait ulimit umask sleep kill break continue shift source .'.split(
    ' ',
  ),
);

/** A script that does not exec its last command stays the main process, and SIGTERM ends with it. */
export default defineRule({
  id: 'entrypoint-script-exec',
  property: 'linux-process',
  practice: 'exec-form-entrypoint',
  severity: 'warning',
  recommended: true,
  why: 'SIGTERM never reaches the program',
  since: '0.1.0',
  summary: 'An entrypoint script must exec the main process',
  about: { instructions: ['CMD', 'ENTRYPOINT'] },
  messages: {
    noExec: {
      text: 'The shell stays the main process and does not pass SIGTERM on to `{command}`, so a stop waits for the kill. Put `exec` in front.',
      aliases: [],
    },
  },
  yieldsTo: [
    'no-background-process',
    'no-restart-loop',
    'no-idle-main-process',
    'no-build-at-start',
    'run-in-foreground',
  ],
  fix: 'safe',
  check({ stages, report }) {
    for (const stage of stages) {
      if (!stage.isTarget || stage.windows) continue;
      const start = startOf(stage);
      if (!start?.script || start.init || handlesSignals(start.commands)) continue;
      // Without an operator a command is the whole script, and exec-form-command has something better to offer.
      if (start.file === null && plainWords(start.script)) continue;
      const last = lastCommand(start.script, start.commands);
      if (!last || last.name === null || shortLived.has(last.name) || last.wrappers.includes('exec')) continue;
      const covers = start.file === null ? start.instruction : last;
      report('noExec', last.nameSpan, { command: last.name }, { covers, ...execInFront(last) });
    }
  },
});

/** Nothing where the place is not known to the character: in a JSON string with escapes. */
function execInFront({ start, assignments, script: { text } }: SimpleCommand): ReportDetails {
  if (assignments.length > 0 || text.at(0) === text.at(1)) return {};
  return {
    fix: { title: 'Put `exec` in front', safety: 'safe', edits: [{ start, end: start, text: 'exec ' }] },
  };
}

/** A trap together with a wait passes signals on. */
function handlesSignals(commands: readonly SimpleCommand[]): boolean {
  const names = new Set(commands.map(({ name }) => name));
  return names.has('trap') && names.has('wait');
}

/** The program the script ends with, if it runs in the foreground and is no function of the script. */
function lastCommand({ ast }: ShellScript, commands: readonly SimpleCommand[]): SimpleCommand | null {
  const node = ast.errors?.length ? null : lastOf(ast.commands);
  const last = commands.find((command) => command.node !== null && command.node === node);
  const isFunction = ast.commands.some(
    ({ command }) => command.type === 'Function' && command.name.value === last?.name,
  );
  return last && !isFunction ? last : null;
}

function lastOf(statements: readonly Statement[]): CommandNode | null {
  const last = statements.at(-1);
  return !last || last.background ? null : lastOfPipeline(last.command);
}

function lastOfPipeline(node: PipelineNode | Statement['command']): CommandNode | null {
  if (node.type === 'Pipeline') return null;
  if (node.type === 'AndOr') return lastOfPipeline(node.commands.at(-1)!);
  if (node.type === 'BraceGroup') return lastOf(node.body.commands);
  return node;
}
