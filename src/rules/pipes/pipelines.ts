/** Pipes in the scripts of a RUN, and whether the loss of a left side's failure matters there. */
import { outlineOf, placeOf, type Entry, type NodeOf } from '../../dockerfile/shell/outline.ts';
import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Span } from '../../dockerfile/tree.ts';

export interface Pipe {
  readonly span: Span;
  readonly script: ShellScript;
  /** The programs left of a pipe sign that are simple commands. */
  readonly left: readonly SimpleCommand[];
  /** The program at its end, whose status counts; null where that is none. */
  readonly last: SimpleCommand | null;
  /** Its status is looked at or dropped: a condition, a test, `|| true`, `!`, `export A=$(…)`, which succeeds whatever is in it. */
  readonly excused: boolean;
}

/** All pipes of a script in order of the source, those in substitutions and functions included. */
export function pipesOf(script: ShellScript): readonly Pipe[] {
  const outline = outlineOf(script);
  if (!outline.has('Pipeline')) return [];
  const pipelines = outline.of('Pipeline').filter(({ node }) => node.commands.length > 1);
  if (pipelines.length === 0) return [];
  const byNode = new Map<unknown, SimpleCommand>(script.commands.map((command) => [command.node, command]));
  return pipelines.map((entry) => ({
    span: placeOf(entry),
    script,
    left: entry.node.commands.slice(0, -1).flatMap((node) => byNode.get(node) ?? []),
    last: byNode.get(entry.node.commands.at(-1)) ?? null,
    excused: isExcused(entry),
  }));
}

function isExcused(entry: Entry<NodeOf<'Pipeline'>>): boolean {
  if (entry.node.prefixes.some(({ type }) => type === 'Negation')) return true;
  for (let child: Entry = entry, parent = entry.parent; parent; child = parent, parent = parent.parent) {
    const { node } = parent;
    if (node.type === 'AndOr' && isAlternative(node, child)) return true;
    if ((node.type === 'If' || node.type === 'Elif' || node.type === 'While') && node.clause === child.node)
      return true;
    if (node.type === 'Command' && node.name) return true;
    if (node.type === 'TestCommand') return true;
  }
  return false;
}

/** `a | b || c`: something is done about a failure. */
function isAlternative({ commands, operators }: NodeOf<'AndOr'>, child: Entry): boolean {
  const index = commands.findIndex((command) => command === child.node);
  return index >= 0 && operators[index] === '||';
}
