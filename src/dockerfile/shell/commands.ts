import type { Command, Pipeline, SyntaxNode } from 'unbash';
import type { Text } from '../tree.ts';
import { simpleCommand } from './command.ts';
import { nestedScript, type Nested } from './nested.ts';
import type { ShellAssignment, ShellScript, ShellWord, SimpleCommand } from './types.ts';
import { walk } from './walk.ts';
import { assignmentWord, shellWord } from './words.ts';

/** Reads a script that stands inside another one. */
type ReadNested = (nested: Nested) => ShellScript;

/** All simple commands of a script, in order of the source; those of nested scripts follow the command that runs them. */
export function collectCommands(script: ShellScript, readNested: ReadNested): SimpleCommand[] {
  const commands: SimpleCommand[] = [];
  const timed = new Set<SyntaxNode>();
  walk(script.ast, script.text, (node, text) => {
    if (node.type === 'Pipeline') addTimed(node, timed);
    if (node.type === 'Word' && !mayHoldScript.test(node.text)) return false;
    if (node.type !== 'Command') return;
    const command = readCommand(node, text, timed.has(node) ? underTime : nothing, script);
    if (!command) return;
    commands.push(command);
    const nested = nestedScript(command, node, text);
    if (nested) commands.push(...readNested(nested).commands);
    return;
  });
  return commands;
}

const underTime: readonly string[] = ['time'];
const nothing: readonly never[] = [];
const mayHoldScript = /[`(]/;

function addTimed({ prefixes, commands }: Pipeline, timed: Set<SyntaxNode>): void {
  const [first] = commands;
  if (first && prefixes.some((prefix) => prefix.type === 'Time')) timed.add(first);
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
