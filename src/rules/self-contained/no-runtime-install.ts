import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { installs } from '../start/installers.ts';
import { moveToBuild } from '../start/move-to-build.ts';
import { startOf } from '../start/start.ts';

/** What a start installs, the image does not contain: it needs the network, and two starts may differ. */
export default defineRule({
  id: 'no-runtime-install',
  property: 'self-contained',
  practice: 'all-dependencies-inside',
  severity: 'error',
  recommended: true,
  why: 'starts need the network and differ',
  since: '0.1.0',
  summary: 'Install dependencies at build time, not at container start',
  about: { instructions: ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'] },
  messages: {
    install: {
      text: '`{command}` runs at every start, so the container needs the network and two starts may differ. Install in a `RUN`.',
      aliases: [],
    },
  },
  yieldsTo: ['no-in-place-update'],
  fix: 'review',
  check({ dockerfile, stages, report }) {
    for (const stage of stages) {
      if (!stage.isTarget || isDevelopmentStage(stage)) continue;
      const start = startOf(stage);
      for (const command of [...(start?.commands ?? []), ...healthcheckOf(stage)]) {
        const name = installs(command);
        if (name === null) continue;
        const fix = start ? moveToBuild(stage, start, command, dockerfile) : undefined;
        report('install', command, { command: name }, { fix });
      }
    }
  },
});

/** What a check asks for with curl or wget is the answer of the server. */
function healthcheckOf(stage: Stage): readonly SimpleCommand[] {
  const owner = stage.chain.find((one) => one.instructions('HEALTHCHECK').length > 0);
  const healthcheck = owner?.instructions('HEALTHCHECK').at(-1);
  if (!healthcheck) return [];
  return owner!.commandsOf(healthcheck).filter(({ name }) => name !== 'curl' && name !== 'wget');
}
