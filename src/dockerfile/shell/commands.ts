import type { Command, SyntaxNode } from 'unbash';
import type { Text } from '../tree.ts';
import { simpleCommand } from './command.ts';
import { nestedScript, type Nested } from './nested.ts';
import { outlineOf } from './outline.ts';
import type { ShellAssignment, ShellScript, ShellWord, SimpleCommand } from './types.ts';
import { assignmentWord, shellWord } from './words.ts';

/** Reads a script that stands inside another one. */
type ReadNested = (nested: Nested) => ShellScript;

/** All simple commands of a script, in order of the source; those of nested scripts follow the command that runs them. */
export function collectCommands(script: ShellScript, readNested: ReadNested): SimpleCommand[] {
  const commands: SimpleCommand[] = [];
  for (const { node, text, parent } of outlineOf(script).of('Command')) {
    const command = readCommand(node, text, isTimed(node, parent?.node) ? underTime : nothing, script);
    if (!command) continue;
    commands.push(command);
    const nested = nestedScript(command, node, text);
    if (nested) commands.push(...readNested(nested).commands);
  }
  return commands;
}

const underTime: readonly string[] = ['time'];
const nothing: readonly never[] = [];

/** `time` stands before the pipeline, so its first command is the one. */
function isTimed(node: Command, parent: SyntaxNode | undefined): boolean {
  return (
    parent?.type === 'Pipeline' &&
    parent.commands[0] === node &&
    parent.prefixes.some((prefix) => prefix.type === 'Time')
  );
}

function readCommand(node: Command, text: Text, outer: readonly string[], script: ShellScript): SimpleCommand | null {
  if (!node.name && node.prefix.length === 0) return null;
  const words: ShellWord[] = node.name ? [shellWord(node.name, text)] : [];
  for (const arg of node.args) words.push(arg.type === 'Word' ? shellWord(arg, text) : assignmentWord(arg, text));
  return simpleCommand({
    span: text.span(node.pos, node.end),
    words,
    assignments: readAssignments(node, text),
    outer,
    script,
    node,
  });
}

function readAssignments({ prefix }: Command, text: Text): readonly ShellAssignment[] {
  if (prefix.length === 0) return nothing;
  const assignments: ShellAssignment[] = [];
  for (const item of prefix) {
    if (item.type !== 'Assignment') continue;
    const value = item.value.type === 'Word' ? shellWord(item.value, text) : null;
    assignments.push({ name: item.name, value, span: text.span(item.pos, item.end) });
  }
  return assignments;
}
