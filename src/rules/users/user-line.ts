import type { Dockerfile } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import type { Fix } from '../define.ts';
import { beforeCommand } from '../fixes/before-command.ts';

const user = '10001:10001';

/** Sets an unprivileged user behind all steps of a stage that may need root: in front of its command, or at its end. */
export function userLine(stage: Stage, dockerfile: Dockerfile): Fix {
  const edits = [beforeCommand(stage, `USER ${user}`, dockerfile)];
  return { title: 'Set an unprivileged user', safety: 'review', edits, gap: user };
}
