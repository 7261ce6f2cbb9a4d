import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule, type Fix } from '../define.ts';

const replacements = new Map([
  ...'install update remove full-upgrade purge autoremove clean autoclean build-dep'
    .split(' ')
    .map((sub) => [sub, 'apt-get'] as const),
  ...['show', 'search', 'policy', 'depends', 'rdepends'].map((sub) => [sub, 'apt-cache'] as const),
]);

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
      aliases: [
        'hadolint/DL3027',
        'checkov/CKV_DOCKER_9',
        'kics/b84a0b47-2e99-4c9f-8933-98bcabe2b94d',
        'semgrep/prefer-apt-get',
      ],
    },
  },
  yieldsTo: ['package-manager-missing'],
  fix: 'safe',
  presets: { hadolint: { severity: 'warning' } },
  check({ dockerfile, stages, report }) {
    for (const stage of stages)
      for (const { command } of stage.commands('apt')) {
        const instead = replacements.get(command.operands[0]?.value ?? '');
        report(
          'apt',
          command.nameSpan,
          { instead: instead ?? 'apt-get' },
          { fix: instead ? replace(command, instead, dockerfile.source) : undefined },
        );
      }
  },
});

/** A path in front of the name stays: `/usr/bin/apt`; a quote behind it too. */
function replace({ nameSpan, node }: SimpleCommand, instead: string, source: string): Fix | undefined {
  const end = node === null || /["']/.test(source[nameSpan.end - 1] ?? '') ? nameSpan.end - 1 : nameSpan.end;
  const start = end - 'apt'.length;
  if (source.slice(start, end) !== 'apt') return undefined;
  const edit = { start, end, text: instead };
  return { title: `Use ${instead}`, safety: 'safe', edits: [edit] };
}
