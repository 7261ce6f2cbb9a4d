import { defineRule } from '../define.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { developmentServer } from '../start/development-servers.ts';
import { startOf } from '../start/start.ts';

export default defineRule({
  id: 'no-dev-server',
  property: 'immutable',
  practice: 'one-image-all-stages',
  severity: 'warning',
  recommended: true,
  why: 'insecure and slow in production',
  since: '0.1.0',
  summary: 'Do not ship the development server',
  about: { instructions: ['CMD', 'ENTRYPOINT'] },
  messages: {
    server: {
      text: '`{command}` is a server for developing: it watches files, shows internals, and is made for one user. Start the built program with a production server.',
      aliases: [],
    },
  },
  fix: 'none',
  check({ stages, report }) {
    for (const stage of stages) {
      if (!stage.isTarget || isDevelopmentStage(stage)) continue;
      for (const command of startOf(stage)?.commands ?? []) {
        const name = developmentServer(command);
        if (name === null) continue;
        report('server', command, { command: name });
        break;
      }
    }
  },
});
