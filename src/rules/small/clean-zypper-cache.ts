import { defineRule } from '../define.ts';
import { appendedCommand, asSameUser } from '../fixes/appended-command.ts';
import { judgedStages, uncleanedInstalls, type Cache } from '../packages/cleanup.ts';

const cache: Cache = {
  managers: ['zypper'],
  installs: ['install', 'in', 'remove', 'rm', 'source-install', 'si', 'patch'],
  directories: ['/var/cache/zypp'],
  cleans: (command) => command.operands[0]?.value === 'clean' || command.operands[0]?.value === 'cc',
};

export default defineRule({
  id: 'clean-zypper-cache',
  property: 'small',
  practice: 'lean-layers',
  severity: 'info',
  recommended: true,
  why: 'dead weight, nothing lost by deleting',
  since: '0.1.0',
  summary: 'Empty the package cache in the same RUN: zypper clean',
  about: { commands: cache.managers },
  messages: {
    cache: {
      text: 'What `{tool}` downloads stays in the layer, though nothing needs it. Empty the cache at the end of the same `RUN`: `zypper clean`.',
      aliases: [
        'hadolint/DL3036',
        'trivy/DS-0020',
        'kics/38300d1a-feb2-4a48-936a-d1ef1cd24313',
        'semgrep/missing-zypper-clean',
      ],
    },
  },
  options: { stages: judgedStages },
  fix: 'safe',
  differences: { hadolint: 'hadolint judges `zypper install` only, in every stage.' },
  presets: { hadolint: { severity: 'warning', options: { stages: 'all' } } },
  check({ stages, options, report }) {
    for (const { stage, run, install } of uncleanedInstalls(stages, cache)) {
      if (options.stages === 'image' && !stage.reachesImage) continue;
      const fix = appendedCommand(stage, run, asSameUser(install, 'zypper clean'), 'Empty the cache');
      report('cache', install, { tool: install.name ?? '' }, { fix });
    }
  },
});
