import { defineRule } from '../define.ts';
import { rpmPins } from '../packages/rpm-pins.ts';

export default defineRule({
  id: 'pin-dnf-version',
  property: 'immutable',
  practice: 'pinned-dependencies',
  severity: 'warning',
  recommended: false,
  why: 'package pins rot: distributions drop old versions',
  since: '0.1.0',
  summary: 'Pin versions in dnf install',
  about: { commands: ['dnf', 'microdnf', 'dnf5'] },
  messages: {
    unpinned: {
      text: '`{package}` has no version, so each build installs what the repository holds that day. Write `{package}-VERSION` where builds must repeat.',
      aliases: ['hadolint/DL3041', 'kics/93d88cf7-f078-46a8-8ddc-178e03aeacf1'],
    },
    unpinnedModule: {
      text: 'The module `{package}` has no stream, so each build takes the default of the day. Write `{package}:STREAM`.',
      aliases: ['hadolint/DL3041'],
    },
  },
  yieldsTo: ['package-manager-missing'],
  fix: 'review',
  differences: {
    hadolint: 'Groups such as `@core`, addresses of files and the values of flags are no findings here.',
  },
  check({ stages, report }) {
    for (const { word, name, module, fix } of rpmPins(stages, ['dnf', 'microdnf', 'dnf5']))
      report(module ? 'unpinnedModule' : 'unpinned', word, { package: name }, { fix });
  },
});
