import type { Stage } from '../../model/types.ts';

/** MPI starts the processes of other hosts over SSH, with keys that all of them share. */
export function bringsMpi(stage: Stage): boolean {
  const texts = [stage.from.argument.text, ...stage.instructions('RUN').map(({ argument }) => argument.text)];
  return texts.some((text) => /open-?mpi|mpich|\bpdsh\b/i.test(text));
}
