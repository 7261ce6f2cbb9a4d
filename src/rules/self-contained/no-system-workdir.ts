import { defineRule } from '../define.ts';
import { isAtOrBelow } from '../paths/places.ts';

const places = ['/proc', '/dev', '/sys', '/boot', '/initrd', '/lost+found'];

export default defineRule({
  id: 'no-system-workdir',
  property: 'self-contained',
  practice: 'no-host-coupling',
  severity: 'error',
  recommended: true,
  why: 'it has been used to break out of containers',
  since: '0.1.0',
  summary: 'WORKDIR in a kernel or boot directory',
  about: { instructions: ['WORKDIR'] },
  messages: {
    system: {
      text: '`{path}` belongs to the kernel or to the start of a host; a working directory there has been used to break out of containers. Use a directory of the application.',
      aliases: ['trivy/DS-0030'],
    },
  },
  fix: 'none',
  differences: { trivy: 'Trivy looks below the directories only, and not at `/sys`.' },
  check({ stages, report, unknown }) {
    for (const stage of stages)
      for (const workdir of stage.withTriggers('WORKDIR')) {
        const path = stage.resolve(workdir.argument, workdir);
        if (path.kind === 'unknown') unknown(workdir.argument, path.why);
        else if (places.some((place) => isAtOrBelow(path.text.replace(/\/+/g, '/').replace(/(?<=.)\/$/, ''), place)))
          report('system', workdir.argument, { path: path.text });
      }
  },
});
