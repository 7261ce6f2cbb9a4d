import type { Dockerfile, Instruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import type { Edit } from '../define.ts';
import { lineBefore, newlineOf } from './line-before.ts';

const steps = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR', 'USER']);

/** Adds a line behind all steps of a stage: in front of its command, or at its end. */
export function beforeCommand(stage: Stage, line: string, dockerfile: Dockerfile): Edit {
  const lastStep = stage.body.findLastIndex(({ name }) => steps.has(name));
  const command = stage.body
    .slice(lastStep + 1)
    .find(({ name }: Instruction) => name === 'CMD' || name === 'ENTRYPOINT');
  return command ? lineBefore(command, line, dockerfile) : lineAtEnd(stage, line, dockerfile);
}

/** The last line of a file may still ask to be continued: the line would become a part of it. */
function lineAtEnd(stage: Stage, line: string, { source, escape }: Dockerfile): Edit {
  const { start, end } = (stage.body.at(-1) ?? stage.from).lines;
  const text = source.slice(start, end).trimEnd();
  const kept = text.endsWith(escape) ? start + text.slice(0, -1).trimEnd().length : end;
  return { start: kept, end, text: `${newlineOf(source)}${line}` };
}
