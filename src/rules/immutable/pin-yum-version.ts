import { defineRule } from '../define.ts';
import { rpmPins } from '../packages/rpm-pins.ts';

export default defineRule({
  id: 'pin-yum-version',
  property: 'immutable',
  practice: 'pinned-dependencies',
  severity: 'warning',
  recommended: false,
  why: 'package pins rot: distributions drop old versions',
  since: '0.1.0',
  summary: 'Pin versions in yum install',
  about: { commands: ['yum'] },
  messages: {
    unpinned: {
      text: '`{package}` has no version, so each build installs what the repository holds that day. Write `{package}-VERSION` where builds must repeat.',
      aliases: ['hadolint/DL3033', 'kics/6452c424-1d92-4deb-bb18-a03e95d579c4'],
    },
    unpinnedModule: {
      text: 'The module `{package}` has no stream, so each build takes the default of the day. Write `{package}:STREAM`.',
      aliases: ['hadolint/DL3033'],
    },
  },
  yieldsTo: ['package-manager-missing'],
  fix: 'review',
  differences: {
    hadolint: 'Groups such as `@core`, addresses of files and the values of flags are no findings here.',
  },
  check({ stages, report }) {
    for (const { word, name, module, fix } of rpmPins(stages, ['yum']))
      report(module ? 'unpinnedModule' : 'unpinned', word, { package: name }, { fix });
  },
});
