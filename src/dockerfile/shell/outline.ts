import { forEachChild, type CommandExpansionPart, type SyntaxNode } from 'unbash';
import { once } from '../notes.ts';
import type { Span, Text } from '../tree.ts';
import type { ShellScript } from './types.ts';
import { reread } from './subtext.ts';

/** A node with its place in the tree. */
export interface Entry<Node extends SyntaxNode = SyntaxNode> {
  readonly node: Node;
  /** What the node's positions index. */
  readonly text: Text;
  readonly parent: Entry | null;
}

export type NodeType = SyntaxNode['type'];
export type NodeOf<Type extends NodeType> = Extract<SyntaxNode, { readonly type: Type }>;

const none: readonly Entry[] = [];

/**
 * All nodes of a script by type, in order of the source, parents known. Words without quotes, expansions and globs are
 * not listed, nor are scripts behind `sh -c`.
 */
export class Outline {
  readonly script: ShellScript;
  readonly #byType = new Map<NodeType, Entry[]>();
  /** Where the walk is: what the positions of the next node index, and what it stands in. */
  #text: Text;
  #parent: Entry | null = null;
  readonly #add = (node: SyntaxNode): void => this.#addNode(node);

  constructor(script: ShellScript) {
    this.script = script;
    this.#text = script.text;
    this.#addNode(script.ast);
  }

  has(type: NodeType): boolean {
    return this.#byType.has(type);
  }

  /** The nodes of one type. */
  of<Type extends NodeType>(type: Type): readonly Entry<NodeOf<Type>>[] {
    return (this.#byType.get(type) ?? none) as readonly Entry<NodeOf<Type>>[];
  }

  #addNode(node: SyntaxNode): void {
    if (node.type === 'Word' && isPlain(node.text)) return;
    const text = this.#text;
    const parent = this.#parent;
    const entry: Entry = { node, text, parent };
    const list = this.#byType.get(node.type);
    if (list) list.push(entry);
    else this.#byType.set(node.type, [entry]);
    if (node.type === 'CommandExpansion') this.#text = scriptText(node, text);
    this.#parent = entry;
    forEachChild(node, this.#add);
    this.#text = text;
    this.#parent = parent;
  }
}

/** The text that the positions of a substitution's script index: backticks are unescaped before they are read. */
function scriptText(node: CommandExpansionPart, text: Text): Text {
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

/** The outline of a script, made once. */
export const outlineOf = once((script: ShellScript) => new Outline(script));

/** The source span of an entry's node. */
export function placeOf({ node, text }: Entry): Span {
  return text.span(node.pos, node.end);
}

/** The source span of a node that stands beside `entry`, as its words do. */
export function placeIn({ text }: Entry, { pos, end }: { readonly pos: number; readonly end: number }): Span {
  return text.span(pos, end);
}

/** Whether a node of this type stands around the entry's node. */
export function isInside(entry: Entry, type: NodeType): boolean {
  for (let at = entry.parent; at; at = at.parent) if (at.node.type === type) return true;
  return false;
}

/** Whether a word is read as it is written: no quotes, expansions, globs. */
export function isPlain(written: string): boolean {
  return /^[\w@%+=:,./-]*$/.test(written);
}
