import { defineRule } from '../define.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { developmentServer } from '../start/development-servers.ts';
import { startOf } from '../start/start.ts';

const ofPython = /^(?:flask|manage\.py|django-admin) /;
const advice = {
  python: 'Start the application with a production server, such as gunicorn.',
  other: 'Start the built program with a production server.',
};

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
      text: '`{command}` is a server for developing: it watches files, shows internals, and is made for one user. {advice}',
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
        report('server', command, { command: name, advice: ofPython.test(name) ? advice.python : advice.other });
        break;
      }
    }
  },
});
