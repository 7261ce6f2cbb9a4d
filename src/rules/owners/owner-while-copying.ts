/** `chown -R` and `chmod -R` behind COPY, as flags of COPY. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Dockerfile, InstructionOf } from '../../dockerfile/tree.ts';
import type { RunCommand, Stage } from '../../model/types.ts';
import type { Edit, Fix } from '../define.ts';
import { commandRemoval } from '../fixes/command-removal.ts';
import { wordRemoval } from '../fixes/word-removal.ts';
import { absolutePath, destinationOf, isAtOrBelow } from '../paths/places.ts';

type Copy = InstructionOf<'COPY' | 'ADD'>;

/** A longer stage is no work for one fix. */
const longest = 200;

/**
 * Where all that is below the path came with COPY, and nothing ran in between. A directory that was there before, as WORKDIR
 * makes it, keeps its own, cheap, command.
 */
export function whileCopying(stage: Stage, call: RunCommand, dockerfile: Dockerfile): Fix | undefined {
  const { command, instruction } = call;
  const [, path] = command.operands;
  const flag = flagFor(command);
  const place = path?.value ? absolutePath(stage, path.value, instruction) : null;
  if (
    flag === null ||
    place === null ||
    stage.parent ||
    stage.body.length > longest ||
    stage.commandsOf(instruction)[0] !== command
  )
    return undefined;
  const copies = copiesInto(stage, place, instruction);
  const workdir = stage.workdirAt(instruction);
  if (copies === null) return undefined;
  const isMade = workdir.kind === 'unknown' || isAtOrBelow(workdir.text, place);
  if (isMade && workdir.kind !== 'unknown' && workdir.text !== place) return undefined;
  const rest = isMade ? withoutFlag(command) : commandRemoval(stage, instruction, [command], dockerfile);
  if (rest === null) return undefined;
  const flags = copies.map(({ keyword: { end } }): Edit => ({ start: end, end, text: ` ${flag}` }));
  const title = command.name === 'chmod' ? 'Set the mode while copying' : 'Set the owner while copying';
  return { title, safety: 'review', edits: [...flags, ...rest] };
}

/** COPY gives files to root's group unless told otherwise, as `chown` without a group leaves them. */
function flagFor({ name, flags, operands }: SimpleCommand): string | null {
  const text = operands[0]?.value ?? '';
  if (operands.length !== 2 || flags.length !== 1 || !/^(?:-R|--recursive)$/.test(flags[0]!)) return null;
  if (name === 'chmod') return /^[0-7]{3,4}$/.test(text) ? `--chmod=${text}` : null;
  if (name !== 'chown' || !/^[\w.-]+(?::[\w.-]+)?$/.test(text)) return null;
  return `--chown=${text.includes(':') ? text : `${text}:0`}`;
}

/** The COPYs that fill the place; null where something else may have, or a RUN stands between. */
function copiesInto(stage: Stage, place: string, run: InstructionOf<'RUN'>): readonly Copy[] | null {
  const before = stage.instructions('COPY', 'ADD').filter(({ start }) => start < run.start);
  const copies = before.filter((copy) => {
    const destination = destinationOf(stage, copy);
    return destination === null || isAtOrBelow(destination, place) || isAtOrBelow(place, destination);
  });
  const [first] = copies;
  if (!first || !copies.every((copy) => isPlain(stage, copy, place))) return null;
  const runs = stage.instructions('RUN').filter(({ start }) => start < run.start);
  return runs.some(({ start, argument }) => start > first.start || argument.text.includes(place)) ? null : copies;
}

function isPlain(stage: Stage, copy: Copy, place: string): boolean {
  if (copy.name !== 'COPY' || copy.flags.some(({ name }) => name === 'chown' || name === 'chmod')) return false;
  const destination = destinationOf(stage, copy);
  return destination !== null && isAtOrBelow(destination, place);
}

function withoutFlag(command: SimpleCommand): readonly Edit[] | null {
  const word = command.args.find(({ value }) => value === '-R' || value === '--recursive');
  const edit = word ? wordRemoval(command, word) : null;
  return edit && [edit];
}
