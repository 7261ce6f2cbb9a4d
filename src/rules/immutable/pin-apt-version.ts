import { defineRule } from '../define.ts';
import { invocations } from '../packages/invocations.ts';
import { pinFix, unpinnedWords } from '../packages/pins.ts';

const text =
  '`{package}` has no version, so each build installs what the archive holds that day. Write `{package}=VERSION` where builds must repeat, or build from a dated snapshot of the archive.';

export default defineRule({
  id: 'pin-apt-version',
  property: 'immutable',
  practice: 'pinned-dependencies',
  severity: 'info',
  recommended: false,
  why: 'package pins rot: distributions drop old versions',
  since: '0.1.0',
  summary: 'Pin versions in apt-get install',
  about: { commands: ['apt-get', 'apt'] },
  messages: {
    unpinned: {
      text,
      aliases: ['hadolint/DL3008', 'kics/965a08d7-ef86-4f14-8792-4a3b2098937e', 'dockerlinter/ER0012'],
    },
    unpinnedApt: { text, aliases: [] },
  },
  yieldsTo: ['package-manager-missing'],
  fix: 'review',
  differences: {
    hadolint:
      '`apt install` is judged like `apt-get install`; hadolint looks at `apt-get` only. A package word with a variable in it is not judged; hadolint reports it.',
  },
  presets: { hadolint: { severity: 'warning' } },
  check({ stages, report }) {
    for (const { command, operands } of invocations(stages, ['apt-get', 'apt'], ['install']))
      for (const { word, name } of unpinnedWords(operands, command.script, isPinned))
        report(
          command.name === 'apt' ? 'unpinnedApt' : 'unpinned',
          word,
          { package: name },
          { fix: pinFix(word, '=') },
        );
  },
});

/** `name=version`, `name/release`, a file. A trailing `-` or `+` removes or keeps, it names no version either. */
function isPinned(text: string): boolean {
  return text.includes('=') || text.includes('/') || text.endsWith('.deb');
}
