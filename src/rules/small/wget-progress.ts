import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { flagFix } from '../fixes/flag-behind.ts';

export default defineRule({
  id: 'wget-progress',
  property: 'small',
  practice: 'lean-layers',
  severity: 'style',
  recommended: false,
  why: 'style of the build log',
  since: '0.1.0',
  summary: "Keep wget's progress bar out of the build log",
  about: { commands: ['wget'] },
  messages: {
    progress: {
      text: '`wget` draws a progress bar, and without a terminal every step of it is a line in the build log. Add `{flag}`.',
      aliases: ['hadolint/DL3047'],
    },
  },
  fix: 'safe',
  presets: { hadolint: { severity: 'info' } },
  check({ stages, report }) {
    for (const stage of stages)
      for (const { command } of stage.commands('wget')) {
        if (isQuiet(command)) continue;
        const flag = isBusybox(stage) ? '-q' : '-nv';
        report('progress', command, { flag }, { fix: flagFix(command, command.nameSpan, flag) });
      }
  },
});

function isQuiet(command: SimpleCommand): boolean {
  if (command.has('-q', '--quiet', '--no-verbose', '--progress', '-o', '--output-file', '-a', '--append-output'))
    return true;
  return command.flags.some((flag) => /^-[A-Za-z]*nv/.test(flag) || flag === '--show-progress');
}

/** BusyBox has no `-nv` and no `--progress`. */
function isBusybox({ base }: Stage): boolean {
  return base?.shell === 'ash';
}
