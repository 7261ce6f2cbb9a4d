import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { appendedCommand } from '../fixes/appended-command.ts';
import { hasCacheMount } from '../packages/cache-mounts.ts';
import { empties } from '../packages/cleanup.ts';
import { isOfModernYarn } from '../packages/modern-yarn.ts';

const directories = ['/usr/local/share/.cache/yarn', '.cache/yarn'];

export default defineRule({
  id: 'clean-yarn-cache',
  property: 'small',
  practice: 'lean-layers',
  severity: 'info',
  recommended: false,
  why: 'depends on the Yarn generation: Yarn 2 and later keep their cache elsewhere',
  since: '0.1.0',
  summary: 'Run yarn cache clean after yarn install',
  about: { commands: ['yarn'] },
  messages: {
    cache: {
      text: '`yarn install` keeps a copy of every package in its cache, in the layer, though nothing needs it. Run `yarn cache clean` at the end of the same `RUN`, or mount a cache.',
      aliases: ['hadolint/DL3060'],
    },
  },
  fix: 'safe',
  differences: {
    hadolint: 'Yarn 2 and later, told by its files or by `--immutable`, keeps its cache elsewhere and is not judged.',
  },
  check({ stages, report }) {
    for (const stage of stages) {
      if (!stage.reachesImage || isModernYarn(stage)) continue;
      const runs = new Set(stage.commands('yarn', ['install']).map(({ instruction }) => instruction));
      for (const run of runs) {
        const install = uncleaned(stage, run);
        if (!install || hasCacheMount(stage, run, directories)) continue;
        const fix = appendedCommand(stage, run, 'yarn cache clean', 'Empty the cache');
        report('cache', install, {}, { fix });
      }
    }
  },
});

function uncleaned(stage: Stage, run: InstructionOf<'RUN'>): SimpleCommand | null {
  const commands = stage.commandsOf(run);
  const last = commands.findLastIndex((command) => command.name === 'yarn' && command.operands[0]?.value === 'install');
  const install = commands[last]!;
  if (install.has('--immutable')) return null;
  return commands.slice(last + 1).some((later) => cleans(later) || empties(later, directories)) ? null : install;
}

function cleans({ name, operands }: SimpleCommand): boolean {
  return name === 'yarn' && operands[0]?.value === 'cache' && operands[1]?.value === 'clean';
}

/** Yarn 2 and later, as far as a Dockerfile shows it. */
function isModernYarn(stage: Stage): boolean {
  return stage.instructions('COPY', 'ADD').some(({ sources }) => sources.some(({ value }) => isOfModernYarn(value)));
}
