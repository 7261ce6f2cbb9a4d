import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Span } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { developmentServer } from '../start/development-servers.ts';
import { startOf } from '../start/start.ts';

const ofPython = /^(?:flask|manage\.py|django-admin) /;
/** `ENTRYPOINT ["mkdocs"]` and `CMD ["serve"]`: an image of the tool, which shows by default what it does. */
const tools = new Set(['hugo', 'mkdocs']);
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
      const start = startOf(stage);
      for (const command of start?.commands ?? []) {
        const name = developmentServer(command);
        if (name === null) continue;
        const isSplit = start!.file === null && command.end > start!.instruction.end;
        if (isSplit && tools.has(command.name ?? '')) break;
        const data = { command: name, advice: ofPython.test(name) ? advice.python : advice.other };
        report('server', isSplit ? lastWord(command, name) : command, data);
        break;
      }
    }
  },
});

/** Where CMD brings the arguments: the word that makes the program a development server. */
function lastWord({ operands, nameSpan }: SimpleCommand, name: string): Span {
  const word = name.slice(name.lastIndexOf(' ') + 1);
  return operands.find(({ value }) => value === word) ?? nameSpan;
}
