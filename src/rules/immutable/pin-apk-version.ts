import { defineRule } from '../define.ts';
import { invocations } from '../packages/invocations.ts';
import { pinFix, unpinnedWords } from '../packages/pins.ts';

export default defineRule({
  id: 'pin-apk-version',
  property: 'immutable',
  practice: 'pinned-dependencies',
  severity: 'info',
  recommended: false,
  why: 'package pins rot: Alpine drops old versions of a branch',
  since: '0.1.0',
  summary: 'Pin versions in apk add',
  about: { commands: ['apk'] },
  messages: {
    unpinned: {
      text: '`{package}` has no version, so each build installs what the repository holds that day. Write `{package}=VERSION`, or `{package}~VERSION` for a range, where builds must repeat.',
      aliases: ['hadolint/DL3018', 'kics/d3499f6d-1651-41bb-a9a7-de925fea487b', 'dockerlinter/ER0015'],
    },
  },
  yieldsTo: ['package-manager-missing'],
  fix: 'review',
  differences: { hadolint: 'A package word with a variable in it is not judged; hadolint reports it.' },
  presets: { hadolint: { severity: 'warning' } },
  check({ stages, report }) {
    for (const { command, operands } of invocations(stages, ['apk'], ['add']))
      for (const { word, name } of unpinnedWords(operands, command.script, isPinned))
        report('unpinned', word, { package: name }, { fix: pinFix(word, '=') });
  },
});

/** `name=1`, `name~1`, `name>1`, `name<1`, a file; `!name` keeps a package out. */
function isPinned(text: string): boolean {
  return /[=~<>]/.test(text) || text.endsWith('.apk') || text.startsWith('!');
}
