import type { FromInstruction } from '../../dockerfile/tree.ts';
import type { Flag } from '../../dockerfile/tree.ts';
import { defineRule, type Fix } from '../define.ts';

/** A platform fixed in FROM makes the image one for that machine only. */
export default defineRule({
  id: 'no-constant-platform',
  property: 'self-contained',
  practice: 'no-host-coupling',
  severity: 'warning',
  recommended: false,
  why: 'contested: some images exist for one platform only',
  since: '0.1.0',
  summary: 'Do not hard-code the platform in FROM',
  about: { instructions: ['FROM'] },
  messages: {
    constant: {
      text: '`--platform={platform}` ties the image to one kind of machine: a build for another one still takes this. Leave it out, or use `$BUILDPLATFORM` or `$TARGETPLATFORM`.',
      aliases: [
        'hadolint/DL3029',
        'buildkit/FromPlatformFlagConstDisallowed',
        'kics/b16e8501-ef3c-44e1-a543-a093238099c9',
        'semgrep/avoid-platform-with-from',
      ],
    },
    constantNamed: {
      text: '`--platform={platform}` ties the stage to one kind of machine. Its name says that this is meant; if it is not, leave the flag out.',
      aliases: ['hadolint/DL3029'],
    },
  },
  options: {
    named: { type: 'boolean', default: false, description: 'Report stages whose name says the platform, too.' },
  },
  fix: 'review',
  differences: {
    hadolint:
      'As in BuildKit, a stage whose name says the platform (`build-amd64`) is meant so; the preset `hadolint` reports it. hadolint takes a variable of the file for a constant, too.',
  },
  presets: { hadolint: { options: { named: true } } },
  check({ stages, options, report }) {
    for (const { from } of stages) {
      const flag = from.flags.find(({ name }) => name === 'platform');
      const platform = flag?.value?.text;
      if (!flag || !platform || platform.includes('$')) continue;
      if (!saysPlatform(from, platform)) report('constant', flag, { platform }, { fix: removal(flag) });
      else if (options.named) report('constantNamed', flag, { platform });
    }
  },
});

/** Operating system or architecture are part of the stage's name, as written or as the builder calls them. */
function saysPlatform({ stageName }: FromInstruction, platform: string): boolean {
  const name = stageName?.text.toLowerCase();
  if (!name) return false;
  return platform
    .toLowerCase()
    .split('/')
    .slice(0, 2)
    .some((part) => part !== '' && (name.includes(part) || name.includes(usualNames.get(part) ?? part)));
}

const usualNames: ReadonlyMap<string, string> = new Map([
  ['macos', 'darwin'],
  ['i386', '386'],
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64'],
  ['aarch64', 'arm64'],
  ['armhf', 'arm'],
  ['armel', 'arm'],
]);

function removal(flag: Flag): Fix {
  return {
    title: 'Leave the platform to the build',
    safety: 'review',
    edits: [{ start: flag.start, end: flag.end + 1, text: '' }],
  };
}
