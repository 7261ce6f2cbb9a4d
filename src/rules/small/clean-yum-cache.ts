import { defineRule } from '../define.ts';
import { appendedCommand, asSameUser } from '../fixes/appended-command.ts';
import { judgedStages, uncleanedInstalls, type Cache } from '../packages/cleanup.ts';
import { rpmGroups } from '../packages/invocations.ts';

const cache: Cache = {
  managers: ['yum'],
  installs: ['install', 'reinstall', 'groupinstall', 'localinstall', 'update', 'upgrade'],
  groups: rpmGroups,
  directories: ['/var/cache/yum', '/var/cache/dnf'],
  cleans: (command) => command.operands[0]?.value === 'clean' && command.operands[1]?.value === 'all',
};

export default defineRule({
  id: 'clean-yum-cache',
  property: 'small',
  practice: 'lean-layers',
  severity: 'info',
  recommended: true,
  why: 'dead weight, nothing lost by deleting',
  since: '0.1.0',
  summary: 'Empty the package cache in the same RUN: yum clean all',
  about: { commands: cache.managers },
  messages: {
    cache: {
      text: 'What `{tool}` downloads stays in the layer, though nothing needs it. Empty the cache at the end of the same `RUN`: `yum clean all`.',
      aliases: ['hadolint/DL3032', 'trivy/DS-0015', 'kics/00481784-25aa-4a55-8633-3136dfcf4f37'],
    },
  },
  options: { stages: judgedStages },
  yieldsTo: ['package-manager-missing'],
  fix: 'safe',
  differences: {
    hadolint:
      'hadolint judges `yum install` only, in every stage, takes any `yum clean` for enough, and knows no cache mount.',
  },
  presets: { hadolint: { severity: 'warning', options: { stages: 'all' } } },
  check({ stages, options, report }) {
    for (const { stage, run, install } of uncleanedInstalls(stages, cache)) {
      if (options.stages === 'image' && !stage.reachesImage) continue;
      const fix = appendedCommand(stage, run, asSameUser(install, 'yum clean all'), 'Empty the cache');
      report('cache', install, { tool: install.name ?? '' }, { fix });
    }
  },
});
