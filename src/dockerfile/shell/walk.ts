import { forEachChild, type CommandExpansionPart, type ParsedScript, type SyntaxNode } from 'unbash';
import type { Text } from '../tree.ts';
import { reread } from './subtext.ts';

/** Sees a node and the text its positions index. `false` leaves its children out. */
export type Visit = (node: SyntaxNode, text: Text) => false | void;

/** Visits all nodes of a script, parents first, in order of the source. */
export function walk(script: ParsedScript, text: Text, visit: Visit): void {
  if (visit(script, text) === false) return;
  forEachChild(script, (child) => visitNode(child, text, visit));
}

function visitNode(node: SyntaxNode, text: Text, visit: Visit): void {
  if (visit(node, text) === false) return;
  const inner = node.type === 'CommandExpansion' ? scriptText(node, text) : text;
  forEachChild(node, (child) => visitNode(child, inner, visit));
}

/** The text that the positions of a substitution's script index: backticks are unescaped before they are read. */
export function scriptText(node: CommandExpansionPart, text: Text): Text {
  const source = node.script?.source;
  if (source === undefined) return text;
  const origins: number[] = [];
  let at = node.pos + 1;
  for (let index = 0; index < source.length; index++) {
    if (text.text.charAt(at) === '\\' && isUnescaped(text.text.charAt(at + 1), source.charAt(index))) at++;
    origins.push(at++);
  }
  origins.push(at);
  return reread(text, source, origins);
}

function isUnescaped(next: string, read: string): boolean {
  return next === '\\' || next === '\n' || (next === read && read !== '');
}
