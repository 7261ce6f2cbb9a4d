import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { installs } from '../start/installers.ts';
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
  fix: 'none',
  check({ stages, report }) {
    for (const stage of stages) {
      if (!stage.isTarget || isDevelopmentStage(stage)) continue;
      for (const command of startedCommands(stage)) {
        const name = installs(command);
        if (name !== null) report('install', command, { command: name });
      }
    }
  },
});

/** All that runs in a container: its start and its health check. */
function startedCommands(stage: Stage): readonly SimpleCommand[] {
  const owner = stage.chain.find((one) => one.instructions('HEALTHCHECK').length > 0);
  const healthcheck = owner?.instructions('HEALTHCHECK').at(-1);
  return [...(startOf(stage)?.commands ?? []), ...(healthcheck ? owner!.commandsOf(healthcheck) : [])];
}
