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

function lineAtEnd(stage: Stage, line: string, { source }: Dockerfile): Edit {
  const { end } = (stage.body.at(-1) ?? stage.from).lines;
  return { start: end, end, text: `${newlineOf(source)}${line}` };
}
