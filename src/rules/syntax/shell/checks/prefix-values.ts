import type { Command } from 'unbash';
import { placeOf, type Entry } from '../../../../dockerfile/shell/outline.ts';
import { variableName } from '../../../../dockerfile/shell/parts.ts';
import type { ShellFinding, ShellSubject } from './check.ts';
import { having, where } from './signs.ts';

/** `NAME=value command $NAME`: the shell puts in the old value. `NAME=$NAME` has the old one too. */
export const prefixValues = where(having('Assignment'), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'too-early'>
> {
  for (const entry of [...outline.of('SimpleExpansion'), ...outline.of('ParameterExpansion')]) {
    const name = variableName(entry.node);
    const command = commandAround(entry, name);
    if (!command?.name || !command.prefix.some((item) => isPlainAssignment(item, name))) continue;
    yield { message: 'too-early', at: placeOf(entry), data: { name, command: command.name.text } };
  }
});

/** The command a variable is put in for, by a word or another assignment than its own. */
function commandAround(entry: Entry, name: string): Command | null {
  for (let at = entry.parent; at; at = at.parent) {
    const { node } = at;
    if (node.type === 'Command') return node;
    if (node.type === 'Script' || node.type === 'Redirect' || node.type === 'HereDoc' || node.type === 'HereString')
      return null;
    if (node.type === 'Assignment' && node.name === name) return null;
  }
  return null;
}

function isPlainAssignment(item: Command['prefix'][number], name: string): boolean {
  if (item.type !== 'Assignment' || item.name !== name || item.index !== undefined) return false;
  const text = item.value && 'text' in item.value ? item.value.text : '';
  return item.append || /^"?\$(?:(\w+)|\{(\w+)\})"?$/.exec(text)?.slice(1).includes(name) !== true;
}
