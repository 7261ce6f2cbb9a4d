import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';
import { lastCommand } from '../start/last-command.ts';
import { plainWords } from '../start/plain-words.ts';
import { isShortLived } from '../start/short-lived.ts';
import { startOf } from '../start/start.ts';

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
      text: 'Without `exec` the shell can stay the main process, and it does not pass SIGTERM on to `{command}`, so a stop waits for the kill. Put `exec` in front.',
      aliases: [],
    },
  },
  yieldsTo: [
    'malformed-exec-form',
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
      if (start.file === null && isReplaced(stage.mainCommand?.argv ?? [], start.script)) continue;
      const last = lastCommand(start.script, start.commands);
      if (!last || last.name === null || isShortLived(last.name) || last.wrappers.includes('exec')) continue;
      const covers = start.file === null ? start.instruction : last;
      // What the shell was told to do at a signal, `exec` would undo.
      const fix = start.commands.some(({ name }) => name === 'trap') ? null : execInFront(last);
      report('noExec', last.nameSpan, { command: last.name }, { covers, fix });
    }
  },
});

/** `bash -c` puts a program that is all of its script in its own place. */
function isReplaced([program = '', option]: readonly string[], { ast }: ShellScript): boolean {
  return (
    /(?:^|\/)bash$/.test(program) &&
    option === '-c' &&
    ast.commands.length === 1 &&
    ast.commands[0]!.command.type === 'Command'
  );
}

/** Nothing where the place is not known to the character: in a JSON string with escapes. */
function execInFront({ start, assignments, script: { text } }: SimpleCommand): Fix | undefined {
  if (assignments.length > 0 || text.at(0) === text.at(1)) return undefined;
  return { title: 'Put `exec` in front', safety: 'safe', edits: [{ start, end: start, text: 'exec ' }] };
}

/** A trap together with a wait passes signals on. */
function handlesSignals(commands: readonly SimpleCommand[]): boolean {
  const names = new Set(commands.map(({ name }) => name));
  return names.has('trap') && names.has('wait');
}
