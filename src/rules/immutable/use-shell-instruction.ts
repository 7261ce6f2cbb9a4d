import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Dockerfile } from '../../dockerfile/tree.ts';
import type { RunCommand, Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { commandRemoval, isShort } from '../fixes/command-removal.ts';
import { withLineBehind } from '../fixes/line-behind.ts';
import { replacesSystemShell, shellReplacers } from '../tools/system-shell.ts';

export default defineRule({
  id: 'use-shell-instruction',
  property: 'immutable',
  practice: 'reproducible-build',
  severity: 'warning',
  recommended: true,
  why: 'it changes the shell of every script in the image',
  since: '0.1.0',
  summary: 'Use SHELL instead of replacing /bin/sh',
  about: { commands: shellReplacers },
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
  fix: 'review',
  differences: {
    hadolint:
      'hadolint looks at `ln` only, with `/bin/sh` as any of its words, and also where the stage begins with `scratch`, which has no shell to replace.',
  },
  check({ dockerfile, stages, report }) {
    for (const stage of stages) {
      if (stage.scratch) continue;
      for (const one of stage.commands([...shellReplacers])) {
        const { command } = one;
        if (!replacesSystemShell(command)) continue;
        const message = command.name === 'ln' ? 'linked' : 'replaced';
        report(message, command, {}, { fix: shellFix(stage, one, dockerfile) });
      }
    }
  },
});

/** Names the shell that was to take the place, and leaves `/bin/sh` where it is. Only where one is named. */
function shellFix(stage: Stage, { command, instruction }: RunCommand, dockerfile: Dockerfile): Fix | undefined {
  const [source, target] = command.operands.map(({ value }) => value);
  const shell = source?.includes('/') ? source : `/bin/${source}`;
  if (instruction.onbuild || target !== '/bin/sh' || !/^\/[\w./-]*\/(?:ba|da|a|k|z)sh$/.test(shell)) return undefined;
  if (stage.shellAt(instruction).source !== null || !isShort(stage, instruction)) return undefined;
  const gone = stage.commandsOf(instruction).filter((one) => one === command || putsAway(one));
  const edits = commandRemoval(stage, instruction, gone, dockerfile);
  if (edits === null) return undefined;
  const line = `SHELL ["${shell}", "-c"]`;
  return { title: 'Use SHELL', safety: 'review', edits: withLineBehind(instruction, line, edits, dockerfile) };
}

/** `rm /bin/sh`, `mv /bin/sh /bin/sh.orig`. */
function putsAway({ name, operands }: SimpleCommand): boolean {
  const [first, second] = operands.map(({ value }) => value);
  return first === '/bin/sh' && (name === 'rm' ? second === undefined : name === 'mv');
}
