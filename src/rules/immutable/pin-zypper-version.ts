import { defineRule } from '../define.ts';
import { invocations } from '../packages/invocations.ts';
import { pinFix, unpinnedWords } from '../packages/pins.ts';

export default defineRule({
  id: 'pin-zypper-version',
  property: 'immutable',
  practice: 'pinned-dependencies',
  severity: 'warning',
  recommended: false,
  why: 'package pins rot: distributions drop old versions',
  since: '0.1.0',
  summary: 'Pin versions in zypper install',
  about: { commands: ['zypper'] },
  messages: {
    unpinned: {
      text: '`{package}` has no version, so each build installs what the repository holds that day. Write `{package}=VERSION` where builds must repeat.',
      aliases: ['hadolint/DL3037', 'kics/562952e4-0348-4dea-9826-44f3a2c6117b'],
    },
  },
  fix: 'review',
  check({ stages, report }) {
    for (const { command, operands } of invocations(stages, ['zypper'], ['install', 'in']))
      for (const { word, name } of unpinnedWords(operands, command.script, isPinned))
        report('unpinned', word, { package: name }, { fix: pinFix(word, '=') });
  },
});

/** `name=1`, `name>=1`, `name<1`, a file or an address. A leading `+`, `-`, `!` or `~` changes what is done, not the version. */
function isPinned(text: string): boolean {
  return /[=<>]/.test(text) || text.endsWith('.rpm') || text.includes('://');
}
