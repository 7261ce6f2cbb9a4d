/** Whether a package manager would stop and ask during a build. */
import { once } from '../../dockerfile/notes.ts';
import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Stage } from '../../model/types.ts';
import type { Fix } from '../define.ts';
import { flagFix } from '../fixes/flag-behind.ts';
import { rpmInvocations, type Invocation } from './invocations.ts';

/** `yes | apt-get install …`: the question is answered by a pipe. */
export function isAnsweredByPipe({ command }: Pick<Invocation, 'command'>): boolean {
  const before = commandBefore(command);
  return before?.name === 'yes' || before?.name === 'echo' || before?.name === 'printf'
    ? isPipe(command, before)
    : false;
}

const rpmInstalls = ['install', 'groupinstall', 'localinstall'];
const rpmOthers = ['reinstall', 'update', 'upgrade', 'downgrade', 'remove', 'erase', 'autoremove'];

/** Calls of yum and dnf that ask before they go on, and whether each is an install. */
export function* askingRpmCalls(
  stages: readonly Stage[],
  managers: readonly string[],
): Generator<{ readonly call: Invocation; readonly isInstall: boolean }> {
  for (const call of rpmInvocations(stages, managers, [...rpmInstalls, ...rpmOthers])) {
    const { command, subcommand } = call;
    if (command.has('-y', '--assumeyes', '--assumeno', '--downloadonly') || isAnsweredByPipe(call)) continue;
    if (command.args.some(({ text }) => /assumeyes=(?:1|true|yes)/i.test(text))) continue;
    yield { call, isInstall: rpmInstalls.includes(subcommand.value ?? '') };
  }
}

/** Puts `flag` behind the subcommand. */
export function answerFix({ command, subcommand }: Invocation, flag: string): Fix | undefined {
  return flagFix(command, subcommand, flag);
}

/** The words of the call for a message: `apt-get install`. */
export function callText({ command, group, subcommand }: Invocation): string {
  return [command.name, ...(group ? [group.value] : []), subcommand.value].join(' ');
}

const orderOf = once((script: ShellScript) => new Map(script.commands.map((one, index) => [one, index])));

function commandBefore(command: SimpleCommand): SimpleCommand | undefined {
  const { script } = command;
  const index = orderOf(script).get(command);
  return index === undefined ? undefined : script.commands[index - 1];
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
