import { defineRule } from '../define.ts';
import { invocations, type Invocation } from '../packages/invocations.ts';
import { pinFix, unpinnedWords } from '../packages/pins.ts';

const text =
  '`{package}` has no version, so each build installs the newest release. Write `{package}@VERSION`, or install from a lockfile with `npm ci`.';

export default defineRule({
  id: 'pin-npm-version',
  property: 'immutable',
  practice: 'pinned-dependencies',
  severity: 'warning',
  recommended: false,
  why: 'a lockfile serves better than pins in RUN',
  since: '0.1.0',
  summary: 'Pin versions in npm install',
  about: { commands: ['npm', 'pnpm', 'yarn'] },
  messages: {
    unpinned: {
      text,
      aliases: ['hadolint/DL3016', 'kics/e36d8880-3f78-4546-b9a1-12f0745ca0d5', 'dockerlinter/ER0014'],
    },
    unpinnedElsewhere: { text, aliases: [] },
    latest: {
      text: '`{package}` names the newest release, whatever it is on the day of the build. Write a version instead.',
      aliases: [],
    },
  },
  fix: 'review',
  differences: {
    hadolint:
      'hadolint knows `npm install` only and takes `@latest` for a version. Here `npm i`, `npm add`, `pnpm add`, `yarn global add` count too, and `@latest` is none. Commands inside of `su -c "…"` are read as well.',
  },
  check({ stages, report }) {
    for (const call of installs(stages)) {
      const id = call.command.name === 'npm' && call.subcommand.value === 'install' ? 'unpinned' : 'unpinnedElsewhere';
      for (const { word, name } of unpinnedWords(call.operands, call.command.script, isPinned))
        report(id, word, { package: name }, { fix: pinFix(word, '@') });
      for (const word of call.operands)
        if (word.value && isLatest(word.value)) report('latest', word, { package: word.value });
    }
  },
});

function installs(stages: Parameters<typeof invocations>[0]): readonly Invocation[] {
  const yarn = invocations(stages, ['yarn'], ['global']).filter(({ operands }) => operands[0]?.value === 'add');
  return [
    ...invocations(stages, ['npm'], ['install', 'i', 'add']),
    ...invocations(stages, ['pnpm'], ['add', 'install', 'i']),
    ...yarn.map((call) => ({ ...call, operands: call.operands.slice(1) })),
  ];
}

/** A version or tag behind the name, a git address with a revision, an archive, a path. */
function isPinned(text: string): boolean {
  if (/^(?:\.{0,2}\/|~\/|\.{1,2}$|file:)/.test(text)) return true;
  if (/\.(?:tar|tar\.gz|tgz)$/.test(text)) return true;
  if (/^git(?:\+|:)/.test(text)) return text.includes('#');
  return text.lastIndexOf('@') > 0;
}

function isLatest(text: string): boolean {
  return /.@(?:latest|next|\*)$/.test(text);
}
