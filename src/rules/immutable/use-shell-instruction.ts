import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule } from '../define.ts';

export default defineRule({
  id: 'use-shell-instruction',
  property: 'immutable',
  practice: 'reproducible-build',
  severity: 'warning',
  recommended: true,
  why: 'it changes the shell of every script in the image',
  since: '0.1.0',
  summary: 'Use SHELL instead of replacing /bin/sh',
  about: { commands: ['ln', 'mv', 'cp', 'dpkg-reconfigure'] },
  messages: {
    linked: {
      text: 'This replaces `/bin/sh`, so every script in the image runs in another shell than its author tested. Name the shell of the build with `SHELL ["/bin/bash", "-c"]` instead.',
      aliases: [
        'hadolint/DL4005',
        'kics/8a301064-c291-4b20-adcb-403fe7fd95fd',
        'semgrep/use-shell-instruction',
        'dockerlinter/ER0008',
      ],
    },
    replaced: {
      text: 'This replaces `/bin/sh`, so every script in the image runs in another shell than its author tested. Name the shell of the build with `SHELL ["/bin/bash", "-c"]` instead.',
      aliases: ['kics/8a301064-c291-4b20-adcb-403fe7fd95fd', 'semgrep/use-shell-instruction'],
    },
  },
  fix: 'none',
  differences: { hadolint: 'hadolint looks at `ln` only, with `/bin/sh` as any of its words.' },
  check({ stages, report }) {
    for (const stage of stages)
      for (const { command } of stage.commands(['ln', 'mv', 'cp', 'dpkg-reconfigure'])) {
        if (command.name === 'ln' && command.operands.at(-1)?.value === '/bin/sh') report('linked', command);
        else if (command.name !== 'ln' && replacesShell(command)) report('replaced', command);
      }
  },
});

function replacesShell({ name, operands }: SimpleCommand): boolean {
  return name === 'dpkg-reconfigure'
    ? operands.some(({ value }) => value === 'dash')
    : operands.length > 1 && operands.at(-1)?.value === '/bin/sh';
}
