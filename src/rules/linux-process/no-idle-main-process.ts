import type { Span } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { isPlaceholder } from '../start/idle.ts';
import { endlessLoop } from '../start/loops.ts';
import { mainProcessOf } from '../start/main-process.ts';
import { startOf } from '../start/start.ts';

/** A container whose main process does nothing looks alive whatever happens to the rest. */
export default defineRule({
  id: 'no-idle-main-process',
  property: 'linux-process',
  practice: 'run-in-foreground',
  severity: 'warning',
  recommended: true,
  why: 'the container looks alive whatever happens',
  since: '0.1.0',
  summary: 'The main process must be the program, not a placeholder',
  about: { instructions: ['CMD', 'ENTRYPOINT'] },
  messages: {
    idle: {
      text: '`{command}` does nothing and never ends, so the container looks alive whatever becomes of the program. Start the program itself.',
      aliases: [],
    },
  },
  yieldsTo: ['no-background-process'],
  fix: 'none',
  check({ stages, report }) {
    for (const stage of stages) {
      if (!stage.isTarget || stage.windows || isDevelopmentStage(stage)) continue;
      const idle = idleEnd(stage);
      if (idle) report('idle', idle.span, { command: idle.command }, { covers: startOf(stage)!.instruction });
    }
  },
});

function idleEnd(stage: Stage): { readonly span: Span; readonly command: string } | null {
  const main = mainProcessOf(stage);
  if (main && isPlaceholder(main.command)) {
    const { name, args } = main.command;
    return { span: main.command, command: [name, ...args.map(({ value }) => value)].join(' ') };
  }
  const script = startOf(stage)?.script;
  const loop = script ? endlessLoop(script) : null;
  if (!script || loop?.kind !== 'while') return null;
  const isIdle =
    loop.commands.length > 0 && loop.commands.every(({ name }) => /^(?:sleep|:|true|wait)$/.test(name ?? ''));
  return isIdle ? { span: script.span(loop.pos, loop.end), command: 'while true; do sleep' } : null;
}
