import { defineRule } from '../define.ts';
import { lineRemoval } from '../fixes/line-removal.ts';
import { isAtOrBelow } from '../paths/places.ts';
import { volumePaths } from '../volumes/paths.ts';

const kernel = ['/dev', '/proc', '/sys', '/boot', '/lib/modules'];
const sockets =
  /^(?:\/var)?\/run\/(?:docker\.sock|podman\/podman\.sock|crio\/crio\.sock|containerd(?:\/containerd\.sock)?)$/;

export default defineRule({
  id: 'no-host-volume',
  property: 'self-contained',
  practice: 'no-host-coupling',
  severity: 'error',
  recommended: true,
  why: 'breaks out of the container or the kernel view',
  since: '0.1.0',
  summary: 'No volumes on host or kernel paths',
  about: { instructions: ['VOLUME'] },
  messages: {
    socket: {
      text: '`{path}` is the socket of the container engine: whoever can write to it is root on the host. Do not build it into an image as a volume.',
      aliases: ['semgrep/dockerfile-dockerd-socket-mount', 'dockle/DKL-DI-0002'],
    },
    system: {
      text: '`{path}` belongs to the kernel or to the system, so a volume there hides what the container needs or ties it to its host. Declare a directory for data.',
      aliases: ['dockle/DKL-DI-0002'],
    },
  },
  fix: 'review',
  check({ dockerfile, stages, report, unknown }) {
    for (const stage of stages)
      for (const volume of stage.withTriggers('VOLUME')) {
        const paths = volumePaths(stage, volume);
        for (const { at, value } of paths) {
          if (value.kind === 'unknown') {
            unknown(at, value.why);
            continue;
          }
          const message = messageFor(value.text);
          if (message === null) continue;
          const fix = {
            title: 'Remove the volume',
            safety: 'review' as const,
            edits: [lineRemoval(volume.onbuild ?? volume, dockerfile)],
          };
          report(message, at, { path: value.text }, paths.length === 1 ? { fix } : {});
        }
      }
  },
});

function messageFor(path: string): 'socket' | 'system' | null {
  if (sockets.test(path)) return 'socket';
  return path === '/' || path === '/etc' || kernel.some((place) => isAtOrBelow(path, place)) ? 'system' : null;
}
