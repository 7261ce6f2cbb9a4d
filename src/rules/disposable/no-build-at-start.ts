import { defineRule } from '../define.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { buildOf } from '../start/builds.ts';
import { moveToBuild } from '../start/move-to-build.ts';
import { startOf } from '../start/start.ts';

/** What a start compiles, the image does not contain: the start is slow, needs the tools, and may fail late. */
export default defineRule({
  id: 'no-build-at-start',
  property: 'disposable',
  practice: 'fast-startup',
  severity: 'warning',
  recommended: true,
  why: 'starts are slow, need the compiler, and fail late',
  since: '0.1.0',
  summary: 'Build at build time, not at container start',
  about: { instructions: ['CMD', 'ENTRYPOINT'] },
  messages: {
    build: {
      text: '`{command}` builds the program at every start, which takes time, needs the compiler in the image, and may fail there. Build it in a `RUN`, and start the result.',
      aliases: [],
    },
  },
  yieldsTo: ['no-dev-server'],
  fix: 'review',
  check({ dockerfile, stages, report }) {
    for (const stage of stages) {
      const start = stage.isTarget && !isDevelopmentStage(stage) ? startOf(stage) : null;
      if (!start) continue;
      for (const [index, command] of start.commands.entries()) {
        const build = buildOf(command);
        // A build that nothing follows is what the container is for.
        if (!build || (!build.runs && index === start.commands.length - 1)) continue;
        const fix = build.runs ? undefined : moveToBuild(stage, start, command, dockerfile);
        report('build', command, { command: build.name }, { fix });
      }
    }
  },
});
