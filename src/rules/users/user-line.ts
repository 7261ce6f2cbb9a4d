import type { Dockerfile, Instruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import type { Fix } from '../define.ts';
import { lineBefore, newlineOf } from '../fixes/line-before.ts';

const user = '10001:10001';
const needsRoot = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR', 'USER']);

/** Sets an unprivileged user behind all steps of a stage that may need root: in front of its command, or at its end. */
export function userLine(stage: Stage, dockerfile: Dockerfile): Fix {
  const lastStep = stage.body.findLastIndex(({ name }) => needsRoot.has(name));
  const command = stage.body
    .slice(lastStep + 1)
    .find(({ name }: Instruction) => name === 'CMD' || name === 'ENTRYPOINT');
  return {
    title: 'Set an unprivileged user',
    safety: 'review',
    edits: [command ? lineBefore(command, `USER ${user}`, dockerfile) : atEnd(stage, dockerfile)],
    gap: user,
  };
}

function atEnd(stage: Stage, { source }: Dockerfile) {
  const { end } = (stage.body.at(-1) ?? stage.from).lines;
  return { start: end, end, text: `${newlineOf(source)}USER ${user}` };
}
