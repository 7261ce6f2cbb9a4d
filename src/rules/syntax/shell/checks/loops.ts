import type { Command, CommandExpansionPart, CommandNode } from 'unbash';
import { placeIn } from '../../../../dockerfile/shell/outline.ts';
import { partsOf } from '../../../../dockerfile/shell/parts.ts';
import { baseName, type ShellFinding, type ShellSubject } from './check.ts';
import { having, where } from './signs.ts';

/** Programs whose output is lines. */
const lineBased = new Set(['grep', 'fgrep', 'egrep', 'sed', 'cat', 'awk', 'cut', 'sort']);

/** Loops over the words that a program prints, where lines or names are meant. */
export const loopsOverOutput = where(having('For'), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'lines' | 'files' | 'listing'>
> {
  for (const entry of outline.of('For')) {
    const [word, ...others] = entry.node.wordlist ?? [];
    if (!word || others.length > 0) continue;
    const parts = partsOf(word);
    for (const part of parts) {
      if (part.type !== 'CommandExpansion') continue;
      const commands = pipelineOf(part);
      const at = placeIn(entry, part);
      if (commands.length > 0 && commands.every(({ name }) => lineBased.has(baseName(name?.value ?? ''))))
        yield { message: 'lines', at, data: { written: part.text.slice(0, 40) } };
      if (commands.length !== 1 || parts.length !== 1) continue;
      const program = commands[0]?.name?.value;
      if (program === 'find') yield { message: 'files', at };
      if (program === 'ls') yield { message: 'listing', at };
    }
  }
});

/** The commands of a substitution that is one pipeline of simple commands; empty if it is not. */
function pipelineOf({ script }: CommandExpansionPart): readonly Command[] {
  const [statement, ...others] = script?.commands ?? [];
  if (!statement || others.length > 0 || statement.background) return [];
  const { command } = statement;
  if (command.type === 'Command') return [command];
  if (command.type !== 'Pipeline' || command.prefixes.length > 0) return [];
  return command.commands.every(isSimple) ? command.commands.filter(isSimple) : [];
}

function isSimple(node: CommandNode): node is Command {
  return node.type === 'Command';
}
