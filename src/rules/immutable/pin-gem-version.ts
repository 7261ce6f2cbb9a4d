import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule } from '../define.ts';
import { invocations } from '../packages/invocations.ts';
import { pinFix, unpinnedWords } from '../packages/pins.ts';

export default defineRule({
  id: 'pin-gem-version',
  property: 'immutable',
  practice: 'pinned-dependencies',
  severity: 'warning',
  recommended: false,
  why: 'a lockfile serves better than pins in RUN',
  since: '0.1.0',
  summary: 'Pin versions in gem install',
  about: { commands: ['gem'] },
  messages: {
    unpinned: {
      text: '`{package}` has no version, so each build installs the newest release. Write `{package}:VERSION`, or install from a `Gemfile.lock` with Bundler.',
      aliases: ['hadolint/DL3028', 'kics/22cd11f7-9c6c-4f6e-84c0-02058120b341', 'dockerlinter/ER0016'],
    },
  },
  fix: 'review',
  differences: {
    hadolint:
      'Gem files, paths and the values of flags are no findings here; hadolint reports each word without a colon.',
  },
  check({ stages, report }) {
    for (const { command } of invocations(stages, ['gem'], ['install', 'i'])) {
      if (command.has('-v', '--version')) continue;
      for (const { word, name } of unpinnedWords(gems(command), command.script, isPinned))
        report('unpinned', word, { package: name }, { fix: pinFix(word, ':') });
    }
  },
});

/** Flags of `gem install` without a value; of any other the next word is taken for its value. */
const plainFlags = new Set(
  '-f --force -l --local -b --both -r --remote -N --no-document --no-ri --no-rdoc --user-install --no-user-install --pre --prerelease --conservative --minimal-deps --development --development-all --default --explain --ignore-dependencies --no-suggestions --suggestions --wrappers -w --no-wrappers --env-shebang -E --lock --no-lock --vendor --verbose -V --no-verbose --quiet -q --silent --backtrace --debug --norc -u --update-sources --clear-sources'.split(
    ' ',
  ),
);

/** Words that name gems: behind `install`, up to `--`. */
function gems({ args }: SimpleCommand): readonly ShellWord[] {
  const words: ShellWord[] = [];
  const start = args.findIndex(({ value }) => value === 'install' || value === 'i') + 1;
  for (let index = start; index < args.length; index++) {
    const text = args[index]!.value ?? args[index]!.text;
    if (text === '--') break;
    if (!text.startsWith('-')) words.push(args[index]!);
    else if (!plainFlags.has(text) && !text.includes('=')) index++;
  }
  return words;
}

/** `name:version`, a file, a path. */
function isPinned(text: string): boolean {
  return text.includes(':') || text.endsWith('.gem') || text.includes('/');
}
