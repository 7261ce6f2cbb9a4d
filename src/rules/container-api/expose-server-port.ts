import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { lineBefore } from '../fixes/line-before.ts';
import { exposedWords } from '../ports/words.ts';
import { mayBeConfigured } from '../servers/configuration.ts';
import { serverPort, type ServerPort } from '../servers/ports.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { mainProcessOf, type MainProcess } from '../start/main-process.ts';

/** EXPOSE opens nothing; it tells people and tools where the program listens. */
export default defineRule({
  id: 'expose-server-port',
  property: 'container-api',
  practice: 'declare-ports',
  severity: 'info',
  recommended: false,
  why: 'EXPOSE is documentation, and ports are often configurable',
  since: '0.1.0',
  summary: 'Declare the port the server listens on',
  about: { instructions: ['CMD', 'ENTRYPOINT'] },
  messages: {
    missing: {
      text: '`{server}` listens on port {port}, and the image does not say so. Add `EXPOSE {port}`.',
      aliases: [],
    },
    other: {
      text: '`{server}` listens on port {port}, and EXPOSE names another one. Expose the port it listens on.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ dockerfile, stages, report, unknown }) {
    for (const stage of stages) {
      const main = stage.isTarget && !isDevelopmentStage(stage) ? mainProcessOf(stage) : null;
      const { port, said } = (main && portOf(stage, main)) ?? { port: null, said: false };
      if (!main || !port) continue;
      const exposed = exposedPorts(stage);
      // Of several ports one may be of a program in front of this one, unless the command line says the number.
      if (exposed !== null && exposed.length > 1 && !said) continue;
      if (exposed === null) unknown(main.command, 'what EXPOSE of the file or of the base image names is not known');
      else if (!exposed.some(({ from, to }) => from <= port && port <= to)) {
        const data = { server: main.command.name!, port };
        if (exposed.length > 0) report('other', main.command.nameSpan, data);
        else report('missing', main.command.nameSpan, data, { fix: fixOf(port) });
      }

      function fixOf(number: number): Fix {
        const edits = [lineBefore(main!.instruction, `EXPOSE ${number}`, dockerfile)];
        return { title: `Expose port ${number}`, safety: 'review', edits };
      }
    }
  },
});

/** What the command line says; else `ENV PORT`; else the usual port of a server that nothing configures. */
function portOf(stage: Stage, { command }: MainProcess): ServerPort | null {
  const port = serverPort(command);
  if (port?.said) return port;
  const variable = stage.config.Env.find(({ name }) => name === 'PORT')?.value;
  if (variable) {
    const isKnown = variable.kind === 'known' && /^\d{1,5}$/.test(variable.text);
    return isKnown ? { port: Number(variable.text), said: false } : null;
  }
  return port && !mayBeConfigured(stage, command.name!) ? port : null;
}

interface Ports {
  readonly from: number;
  readonly to: number;
}

/** Null where one of them cannot be known. */
function exposedPorts({ chain, base, scratch }: Stage): readonly Ports[] | null {
  if (base === null ? !scratch : base.ports === null) return null;
  const own = chain.flatMap((stage) => exposedWords(stage));
  const words = chain.flatMap((stage) => stage.instructions('EXPOSE').flatMap((expose) => expose.words));
  if (own.length < words.length || own.some(({ range }) => range === null)) return null;
  const inherited = (base?.ports ?? []).map((port) => Number.parseInt(port, 10));
  return [...own.map(({ range }) => range!), ...inherited.map((port) => ({ from: port, to: port }))];
}
