import type { AndOr, Statement } from 'unbash';
import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Dockerfile, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import type { Edit } from '../define.ts';
import { lineRemoval } from './line-removal.ts';

type Node = Statement['command'] | AndOr['commands'][number];

const mostCommands = 200;

/** Whether commands may be taken out of a RUN: a longer script is no work for one fix. */
export function isShort(stage: Stage, run: InstructionOf<'RUN'>): boolean {
  return stage.commandsOf(run).length <= mostCommands;
}

/** Something in a list, with its place in the script. */
interface Item {
  readonly pos: number;
  readonly end: number;
  readonly gone: boolean;
}

/**
 * Takes commands out of the lists with `&&`, `;` and line breaks that a RUN is, or the whole RUN where nothing else is in it.
 * Null where one of them stands deeper, as in a pipe or a loop, and where a comment would go with it.
 */
export function commandRemoval(
  stage: Stage,
  run: InstructionOf<'RUN'>,
  commands: readonly SimpleCommand[],
  dockerfile: Dockerfile,
): readonly Edit[] | null {
  if (!isShort(stage, run)) return null;
  const whole = [lineRemoval(run.onbuild ?? run, dockerfile)];
  if (run.form.kind === 'exec') return stage.commandsOf(run).length === commands.length ? whole : null;
  const [script, another] = stage.scripts(run);
  if (!script || another || script.ast.errors?.length) return null;
  const nodes = new Set<Node | null>(commands.map(({ node }) => node));
  const statements = script.ast.commands;
  if (
    statements.some(({ background }) => background) ||
    statements.flatMap(removable).filter(isIn(nodes)).length < nodes.size
  )
    return null;
  const items = statements.map((one) => ({ pos: one.pos, end: one.end, gone: removable(one).every(isIn(nodes)) }));
  if (items.every(({ gone }) => gone)) return whole;
  const inner = statements.filter((_, index) => !items[index]!.gone).map((one) => removable(one).map(itemIn(nodes)));
  const edits = [items, ...inner].flatMap((list) => removals(list, script));
  return edits.some(({ start, end }) => /\n[^\S\n]*#/.test(dockerfile.source.slice(start, end))) ? null : edits;
}

/** The commands of a statement that the others do not depend on by more than `&&`; else the statement as one. */
function removable({ command }: Statement): readonly Node[] {
  return command.type === 'AndOr' && command.operators.every((one) => one === '&&') ? command.commands : [command];
}

function isIn(nodes: ReadonlySet<Node | null>): (node: Node) => boolean {
  return (node) => nodes.has(node);
}

function itemIn(nodes: ReadonlySet<Node | null>): (node: Node) => Item {
  return (node) => ({ pos: node.pos, end: node.end, gone: nodes.has(node) });
}

/** What stays keeps what stands between: up to the first that stays each goes with what is behind it, then with what is before. */
function removals(items: readonly Item[], script: ShellScript): readonly Edit[] {
  const first = items.findIndex(({ gone }) => !gone);
  return items.flatMap((item, index) => {
    if (!item.gone) return [];
    const [from, to] = index < first ? [item.pos, items[index + 1]!.pos] : [items[index - 1]!.end, item.end];
    return [{ ...script.span(from, to), text: '' }];
  });
}
