import type { Dockerfile } from '../../dockerfile/tree.ts';
import { defineRule, type Fix } from '../define.ts';
import { lineBefore } from '../fixes/line-before.ts';
import { isAtOrBelow } from '../paths/places.ts';
import { dataDirectory } from '../servers/data.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { mainProcessOf, type MainProcess } from '../start/main-process.ts';
import type { Stage } from '../../model/types.ts';

export default defineRule({
  id: 'volume-for-state',
  property: 'immutable',
  practice: 'state-outside-image',
  severity: 'info',
  recommended: false,
  why: 'contested: VOLUME has costs, the platform can mount',
  since: '0.1.0',
  summary: "Declare a volume for the server's data",
  about: { instructions: ['CMD', 'ENTRYPOINT'] },
  absence: true,
  messages: {
    undeclared: {
      text: '`{server}` writes to `{path}`, which no `VOLUME` declares, so the data goes with the container, and nobody reads in the image what has to be kept. Declare it.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ dockerfile, stages, report, unknown }) {
    for (const stage of stages) {
      if (!stage.isTarget || isDevelopmentStage(stage)) continue;
      const main = mainProcessOf(stage);
      const path = main ? dataDirectory(main.command) : null;
      if (!main || path === null) continue;
      const declared = stage.base?.volumes ?? null;
      if (declared === null) {
        unknown(main.instruction, 'the volumes of the base image are not known');
        continue;
      }
      const { Volumes } = stage.config;
      if (declared.length > 0 || Volumes.some((value) => value.kind === 'unknown' || isAtOrBelow(path, value.text)))
        continue;
      const fix = declaration(stage, main, path, dockerfile);
      report('undeclared', main.command.nameSpan, { server: main.command.name!, path }, { fix });
    }
  },
});

function declaration(stage: Stage, { instruction }: MainProcess, path: string, dockerfile: Dockerfile): Fix | null {
  if (!stage.instructions('CMD', 'ENTRYPOINT').includes(instruction)) return null;
  return {
    title: 'Declare the volume',
    safety: 'review',
    edits: [lineBefore(instruction, `VOLUME ${path}`, dockerfile)],
  };
}
