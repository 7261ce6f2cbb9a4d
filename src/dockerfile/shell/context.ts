import type { Command, Word } from 'unbash';
import type { Entry } from './outline.ts';
import type { ShellLanguage } from './types.ts';

/** Whether an expansion at this place is never cut into words: in quotes, `[[ ]]`, assignments, `case` words, heredocs, arithmetic and `let`. */
export function isQuoteFree(entry: Entry, language: ShellLanguage): boolean {
  for (let at = entry.parent; at; at = at.parent) {
    switch (at.node.type) {
      case 'DoubleQuoted':
      case 'LocaleString':
      case 'TestCommand':
      case 'ArithmeticExpansion':
      case 'ArithmeticCommand':
      case 'ArithmeticFor':
      case 'Case':
      case 'CaseItem':
      case 'HereDocBody':
      case 'ParameterExpansion':
      case 'For':
      case 'Select':
        return true;
      case 'Assignment':
        return language !== 'sh' || !isArgument(at);
      case 'Command':
        return at.node.name?.value === 'let';
      case 'Redirected':
      case 'Script':
        return false;
    }
  }
  return false;
}

/** Whether an assignment is an argument, as in `export A=b`. */
function isArgument(assignment: Entry): boolean {
  const command = assignment.parent?.node;
  return command?.type === 'Command' && command.suffix.some((item) => item === assignment.node);
}

/** The command a node belongs to; null outside of any. */
export function closestCommand(entry: Entry): Entry<Command> | null {
  for (let at = entry.parent; at; at = at.parent) {
    if (at.node.type === 'Command') return at as Entry<Command>;
    if (at.node.type === 'Script') return null;
  }
  return null;
}

/** Builtins that run the word behind them. */
const prefixes = new Set(['builtin', 'command', 'exec', 'run', 'busybox']);

/** The word that names the program: of `exec java -jar x` it is `java`. `command -v java` only looks for it. */
export function commandWord(command: Command): Word | null {
  const { name } = command;
  if (!name) return null;
  if (!prefixes.has(name.value)) return name;
  if (name.value === 'command' && command.args[0]?.text.startsWith('-')) return name;
  const behind = command.args.find((arg) => arg.type === 'Word' && !arg.text.startsWith('-'));
  return behind?.type === 'Word' ? behind : name;
}

/** Whether an expansion is all there is of a word that names the program. */
export function isCommandName(entry: Entry): boolean {
  let at: Entry | null = entry.parent;
  if (at?.node.type === 'DoubleQuoted' && at.node.parts.length === 1) at = at.parent;
  if (at?.node.type !== 'Word' || (at.node.parts?.length ?? 0) !== 1) return false;
  const command = at.parent?.node;
  return command?.type === 'Command' && (command.name === at.node || commandWord(command) === at.node);
}

/** Whether the exit status of this command decides something: left of `&&` and `||`, last of a condition. */
export function isCondition(entry: Entry): boolean {
  for (let at: Entry | null = entry; at?.parent; at = at.parent) if (decides(at, at.parent)) return true;
  return false;
}

function decides({ node }: Entry, { node: parent, parent: above }: Entry): boolean {
  if (parent.type === 'AndOr') return parent.commands.at(-1) !== node;
  if (parent.type !== 'CompoundList' || parent.commands.at(-1) !== node) return false;
  const owner = above?.node;
  return (owner?.type === 'If' || owner?.type === 'Elif' || owner?.type === 'While') && owner.clause === parent;
}

/** Whether a script turns on errexit somewhere: `set -e`, `set -o errexit`. */
export function setsErrexit(commands: readonly Entry<Command>[]): boolean {
  return commands.some(({ node }) => node.name?.value === 'set' && node.args.some(isErrexit));
}

function isErrexit(arg: Command['args'][number]): boolean {
  return arg.type === 'Word' && (arg.value === 'errexit' || /^-[A-Za-z]*e/.test(arg.value));
}
