import { defineRule } from '../define.ts';
import { appendedCommand, asSameUser } from '../fixes/appended-command.ts';
import { judgedStages, uncleanedInstalls, type Cache } from '../packages/cleanup.ts';
import { rpmGroups } from '../packages/invocations.ts';

const cache: Cache = {
  managers: ['dnf', 'microdnf', 'dnf5'],
  installs: [
    'install',
    'in',
    'reinstall',
    'rei',
    'upgrade',
    'up',
    'update',
    'upgrade-minimal',
    'up-min',
    'install-n',
    'install-na',
    'install-nevra',
    'groupinstall',
    'localinstall',
  ],
  groups: rpmGroups,
  directories: ['/var/cache/libdnf5', '/var/cache/dnf', '/var/cache/yum', '.cache/libdnf5'],
  cleans: (command) => command.operands[0]?.value === 'clean' && command.operands[1]?.value === 'all',
};

const text =
  'What `{tool}` downloads stays in the layer, though nothing needs it. Empty the cache at the end of the same `RUN`: `{tool} clean all`.';

export default defineRule({
  id: 'clean-dnf-cache',
  property: 'small',
  practice: 'lean-layers',
  severity: 'info',
  recommended: true,
  why: 'dead weight, nothing lost by deleting',
  since: '0.1.0',
  summary: 'Empty the package cache in the same RUN: dnf clean all',
  about: { commands: cache.managers },
  messages: {
    cache: {
      text,
      aliases: [
        'hadolint/DL3040',
        'trivy/DS-0019',
        'kics/295acb63-9246-4b21-b441-7c1f1fb62dc0',
        'semgrep/missing-dnf-clean-all',
      ],
    },
    micro: { text, aliases: ['hadolint/DL3040', 'trivy/DS-0027'] },
  },
  options: { stages: judgedStages },
  yieldsTo: ['package-manager-missing'],
  fix: 'safe',
  differences: {
    hadolint: 'hadolint judges installs only, in every stage, and takes any `clean` and any `rm -rf` for a clean-up.',
  },
  presets: { hadolint: { severity: 'warning', options: { stages: 'all' } } },
  check({ stages, options, report }) {
    for (const { stage, run, install } of uncleanedInstalls(stages, cache)) {
      if (options.stages === 'image' && !stage.reachesImage) continue;
      const fix = appendedCommand(stage, run, asSameUser(install, `${install.name} clean all`), 'Empty the cache');
      report(install.name === 'microdnf' ? 'micro' : 'cache', install, { tool: install.name ?? '' }, { fix });
    }
  },
});
