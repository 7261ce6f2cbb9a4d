import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { isDevelopmentStage } from '../stages/development.ts';

/** Without a command a container starts a shell that ends at once. */
export default defineRule({
  id: 'command-required',
  property: 'linux-process',
  practice: 'run-in-foreground',
  severity: 'info',
  recommended: false,
  why: 'base images and tool boxes have none for good reason',
  since: '0.1.0',
  summary: 'Say what the container runs: CMD or ENTRYPOINT',
  about: { instructions: ['FROM'] },
  absence: true,
  messages: {
    missing: {
      text: 'The image does not say what it runs, and its base brings {base}. Add an `ENTRYPOINT` or a `CMD` that starts the program.',
      aliases: [],
    },
  },
  fix: 'none',
  check({ model, report }) {
    const stage = model.target;
    // What begins with `scratch` and starts nothing is made to be exported or copied from.
    if (!stage || stage.windows || stage.scratch || isDevelopmentStage(stage)) return;
    if (stage.chain.some((one) => one.instructions('CMD', 'ENTRYPOINT', 'ONBUILD').length > 0)) return;
    const base = broughtBy(stage);
    if (base !== null) report('missing', stage.from.image ?? stage.from, { base });
  },
});

const shells = /^(?:\/(?:usr\/)?bin\/)?(?:bash|sh|ash|dash|jshell|irb)$/;

/** What the base starts, in words; null where it starts a program, or nobody knows. */
function broughtBy({ base }: Stage): string | null {
  if (base?.confidence !== 'source' || base.entrypoint === null || base.cmd === null) return null;
  const line = [...base.entrypoint, ...base.cmd];
  if (line.length === 0) return 'no command';
  return line.length === 1 && shells.test(line[0]!) ? `only the shell ${line[0]}` : null;
}
