/** Whether a package manager would stop and ask during a build. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Fix } from '../define.ts';
import type { Invocation } from './invocations.ts';

/** `yes | apt-get install …`: the question is answered by a pipe. */
export function isAnsweredByPipe({ command }: Invocation): boolean {
  const { commands } = command.script;
  const before = commands[commands.indexOf(command) - 1];
  return before?.name === 'yes' || before?.name === 'echo' || before?.name === 'printf'
    ? isPipe(command, before)
    : false;
}

/** Puts `flag` behind the subcommand. */
export function answerFix({ subcommand }: Invocation, flag: string): Fix {
  const edit = { start: subcommand.end, end: subcommand.end, text: ` ${flag}` };
  return { title: `Add ${flag}`, safety: 'safe', edits: [edit] };
}

/** The words of the call for a message: `apt-get install`. */
export function callText({ command, subcommand }: Invocation): string {
  return `${command.name} ${subcommand.value}`;
}

/** Only a pipe between the two commands. */
function isPipe(command: SimpleCommand, before: SimpleCommand): boolean {
  const { text } = command.script;
  const between = text.text.slice(indexOf(command, before.end), indexOf(command, command.start));
  return /^\s*\|\s*(?:sudo\s+)?$/.test(between);
}

/** Index in the script's text of a source offset. */
function indexOf({ script: { text } }: SimpleCommand, offset: number): number {
  let low = 0;
  let high = text.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text.at(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
