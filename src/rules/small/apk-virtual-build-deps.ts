import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { invocations, type Invocation } from '../packages/invocations.ts';

export default defineRule({
  id: 'apk-virtual-build-deps',
  property: 'small',
  practice: 'lean-layers',
  severity: 'style',
  recommended: false,
  why: 'style: the image is the same',
  since: '0.1.0',
  summary: 'Group temporary apk packages with --virtual',
  about: { commands: ['apk'] },
  messages: {
    virtual: {
      text: 'These packages are added and deleted by name, so the two lists have to be kept alike by hand. Group them: `apk add --virtual .build-deps …`, later `apk del .build-deps`.',
      aliases: ['dockerfilelint/apkadd-missing-virtual'],
    },
  },
  yieldsTo: ['package-manager-missing'],
  fix: 'review',
  check({ stages, report }) {
    for (const add of invocations(stages, ['apk'], ['add'])) {
      if (add.operands.length < 2 || add.command.has('-t', '--virtual')) continue;
      const removal = laterRemoval(add);
      if (removal) report('virtual', add.command, {}, { fix: groupFix(add, removal) });
    }
  },
});

/** An `apk del` behind it in the same RUN that takes one of its packages. */
function laterRemoval({ stage, instruction, command, operands }: Invocation): SimpleCommand | undefined {
  const added = new Set(operands.map(nameOf));
  return stage
    .commandsOf(instruction)
    .find(
      (later) =>
        later.start > command.start &&
        later.name === 'apk' &&
        later.operands[0]?.value === 'del' &&
        packages(later).some((word) => added.has(nameOf(word))),
    );
}

function packages({ operands }: SimpleCommand): readonly ShellWord[] {
  return operands.slice(1);
}

function nameOf({ value, text }: ShellWord): string {
  return (value ?? text).split(/[=~<>]/)[0]!;
}

/** Only where everything that was added is deleted again. */
function groupFix({ subcommand, operands }: Invocation, removal: SimpleCommand): Fix | undefined {
  const deleted = packages(removal);
  const names = new Set(deleted.map(nameOf));
  if (removal.node === null || !operands.every((word) => names.has(nameOf(word))) || deleted.length !== operands.length)
    return undefined;
  return {
    title: 'Group them as .build-deps',
    safety: 'review',
    edits: [
      { start: subcommand.end, end: subcommand.end, text: ' --virtual .build-deps' },
      { start: deleted[0]!.start, end: deleted.at(-1)!.end, text: '.build-deps' },
    ],
  };
}
