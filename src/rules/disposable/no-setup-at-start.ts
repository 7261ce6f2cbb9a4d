import { defineRule } from '../define.ts';
import { setupWork } from '../start/setup-commands.ts';
import { startOf } from '../start/start.ts';
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Stage } from '../../model/types.ts';
import { isAtOrBelow, withoutTrailingSlashes } from '../paths/places.ts';

/** Work before the main process is repeated by every restart and every replica. */
export default defineRule({
  id: 'no-setup-at-start',
  property: 'disposable',
  practice: 'idempotent-start',
  severity: 'info',
  recommended: false,
  why: 'contested: migrations at start are widespread',
  since: '0.1.0',
  summary: 'Keep the start short: no set-up work before the main process',
  about: { instructions: ['CMD', 'ENTRYPOINT'] },
  messages: {
    setup: {
      text: 'Every start and every replica repeats {work} before `{program}` runs, and several at once may collide. Do it in the build, or in a job of its own.',
      aliases: [],
    },
  },
  yieldsTo: ['no-runtime-install', 'no-build-at-start', 'no-in-place-update'],
  fix: 'none',
  check({ stages, report }) {
    for (const stage of stages) {
      const start = stage.isTarget ? startOf(stage) : null;
      if (!start?.script) continue;
      const index = start.commands.findIndex((command) => setupWork(command) !== null && !isOfVolume(command, stage));
      const program = start.commands.at(-1)?.name;
      // A command at the end is not before anything: the container is the job.
      if (index < 0 || index === start.commands.length - 1 || !program) continue;
      const command = start.commands[index]!;
      report('setup', command, { work: setupWork(command)!, program });
    }
  },
});

/** `chown -R app /data` of a VOLUME: what is mounted there comes with the container, after the build. */
function isOfVolume({ name, operands }: SimpleCommand, { config }: Stage): boolean {
  if (name !== 'chown' && name !== 'chmod') return false;
  const volumes = config.Volumes.flatMap((one) => (one.kind === 'unknown' ? [] : [withoutTrailingSlashes(one.text)]));
  return operands.some(({ value }) =>
    volumes.some((volume) => isAtOrBelow(withoutTrailingSlashes(value ?? ''), volume)),
  );
}
