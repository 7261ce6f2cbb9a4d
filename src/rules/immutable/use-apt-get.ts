import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule, type Alias, type Edit } from '../define.ts';

const replacements = new Map([
  ...'install update upgrade remove full-upgrade purge autoremove clean autoclean build-dep'
    .split(' ')
    .map((sub) => [sub, 'apt-get'] as const),
  ...['show', 'search', 'policy', 'depends', 'rdepends'].map((sub) => [sub, 'apt-cache'] as const),
]);

const aliases = [
  'hadolint/DL3027',
  'checkov/CKV_DOCKER_9',
  'kics/b84a0b47-2e99-4c9f-8933-98bcabe2b94d',
  'semgrep/prefer-apt-get',
] as const satisfies readonly Alias[];

export default defineRule({
  id: 'use-apt-get',
  property: 'immutable',
  practice: 'reproducible-build',
  severity: 'info',
  recommended: true,
  why: 'apt itself warns that scripts cannot rely on it',
  since: '0.1.0',
  summary: 'Use apt-get or apt-cache in scripts, not apt',
  about: { commands: ['apt'] },
  messages: {
    apt: {
      text: '`apt` is made for people: its output and behaviour may change between versions, and it says so. In a build write `{instead}`.',
      aliases,
    },
    several: {
      text: '`apt` is made for people: its output and behaviour may change between versions, and it says so. In a build write `apt-get`, or `apt-cache` to search, in each of the {count} places.',
      aliases,
    },
  },
  yieldsTo: ['package-manager-missing'],
  fix: 'safe',
  presets: { hadolint: { severity: 'warning' } },
  check({ dockerfile, stages, report }) {
    for (const stage of stages)
      for (const calls of Map.groupBy(stage.commands('apt'), ({ instruction }) => instruction).values()) {
        const commands = calls.map(({ command }) => command);
        const programs = [...new Set(commands.map((command) => programFor(command) ?? 'apt-get'))];
        const edits = commands.map((command) => replacement(command, dockerfile.source));
        const fix = edits.every((edit) => edit !== null) && {
          title: `Use ${programs.join(' and ')}`,
          safety: 'safe' as const,
          edits: edits.flat(),
        };
        const at = commands[0]!.nameSpan;
        const details = { fix: fix || null };
        if (commands.length === 1) report('apt', at, { instead: programs[0]! }, details);
        else report('several', at, { count: commands.length }, details);
      }
  },
});

function programFor({ operands }: SimpleCommand): string | undefined {
  return replacements.get(operands[0]?.value ?? '');
}

/** A path in front of the name stays: `/usr/bin/apt`; a quote behind it too. `apt upgrade` installs new packages where they are needed. */
function replacement(command: SimpleCommand, source: string): readonly Edit[] | null {
  const { nameSpan, node, operands } = command;
  const text = programFor(command);
  const end = node === null || /["']/.test(source[nameSpan.end - 1] ?? '') ? nameSpan.end - 1 : nameSpan.end;
  const start = end - 'apt'.length;
  if (!text || source.slice(start, end) !== 'apt') return null;
  const edits: Edit[] = [{ start, end, text }];
  const [sub] = operands;
  if (sub?.value === 'upgrade') {
    const flag = node === null ? ', "--with-new-pkgs"' : ' --with-new-pkgs';
    edits.push({ start: sub.end, end: sub.end, text: flag });
  }
  return edits;
}
