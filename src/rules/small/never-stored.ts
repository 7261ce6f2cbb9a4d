/** Files that a later layer deletes, without the layer that has them. */
import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { CopyPath, Dockerfile, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import type { Edit, Fix } from '../define.ts';
import { commandRemoval } from '../fixes/command-removal.ts';
import { itemRemoval } from '../fixes/item-removal.ts';
import { wordRemoval } from '../fixes/word-removal.ts';

/** A file of the context, and the RUN that deletes it. */
export interface Deleted {
  readonly stage: Stage;
  readonly copy: InstructionOf<'COPY' | 'ADD'>;
  readonly source: CopyPath;
  readonly path: string;
  readonly run: InstructionOf<'RUN'>;
  readonly command: SimpleCommand;
  readonly word: ShellWord;
}

/** Mounts the file in the place of copying it. */
export function mountFix(deleted: Deleted, dockerfile: Dockerfile): Fix | undefined {
  const { copy, source, path, run } = deleted;
  const from = copy.flags.find(({ name }) => name === 'from')?.value?.text;
  const isPlain = copy.name === 'COPY' && copy.flags.every(({ name }) => name === 'from');
  const file = source.value.replace(/["']/g, '').replace(/^\.\//, '');
  if (!isPlain || ![file, path, from ?? '.'].every((text) => /^[\w./@+:-]+$/.test(text))) return undefined;
  const removal = withoutRm(deleted, dockerfile);
  if (removal === null) return undefined;
  const mount = ` --mount=type=bind,${from === undefined ? '' : `from=${from},`}source=${file},target=${path}`;
  const at = run.keyword.end;
  const isGone = removal.some(({ start }) => start <= run.start);
  const edits = [
    itemRemoval(copy.sources, source, copy, dockerfile),
    ...(isGone ? [] : [{ start: at, end: at, text: mount }]),
    ...removal,
  ];
  return { title: isGone ? 'Do not copy it' : 'Mount it', safety: 'review', edits };
}

function withoutRm({ stage, run, command, word }: Deleted, dockerfile: Dockerfile): readonly Edit[] | null {
  if (command.operands.length === 1) return commandRemoval(stage, run, [command], dockerfile);
  const edit = wordRemoval(command, word);
  return edit && [edit];
}
