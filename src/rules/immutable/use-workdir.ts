import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { newlineOf } from '../fixes/line-before.ts';

export default defineRule({
  id: 'use-workdir',
  property: 'immutable',
  practice: 'final-layout-at-build',
  severity: 'info',
  recommended: false,
  why: 'contested: cd inside one longer RUN is fine',
  since: '0.1.0',
  summary: 'Use WORKDIR instead of cd',
  about: { commands: ['cd'] },
  messages: {
    cd: {
      text: '`cd` holds for this `RUN` only, and a reader has to find it in the command. Write `WORKDIR`, which also holds for the instructions that follow.',
      aliases: [
        'hadolint/DL3003',
        'trivy/DS-0013',
        'kics/f4a6bcd3-e231-4acf-993c-aa027be50d2e',
        'semgrep/use-workdir',
        'dockerlinter/ER0003',
      ],
    },
  },
  options: { each: { type: 'boolean', default: false, description: 'Report any cd, also in the middle of a script.' } },
  yieldsTo: ['no-lost-shell-state'],
  fix: 'review',
  differences: {
    hadolint:
      'hadolint reports any `cd` in a RUN. Ours looks at a leading one only; going in, building and coming out again is fine. With the preset `hadolint` those inside of `bash -c "…"` and `su -c "…"` count too.',
  },
  presets: { hadolint: { severity: 'warning', options: { each: true } } },
  check({ dockerfile, stages, options, report }) {
    for (const stage of stages)
      for (const run of stage.instructions('RUN')) {
        const commands = stage.commandsOf(run);
        const cd = options.each ? commands.find(({ name }) => name === 'cd') : leadingCd(commands);
        if (!cd) continue;
        const fix = workdirFix(stage, run, cd, dockerfile.source);
        report('cd', cd, {}, { fix });
      }
  },
});

/** The first command, with more behind it, and no other cd that may come back. WORKDIR runs no command for its path. */
function leadingCd(commands: readonly SimpleCommand[]): SimpleCommand | undefined {
  const [first, second] = commands;
  if (first?.name !== 'cd' || !second) return undefined;
  if (/\$\(|`/.test(first.operands[0]?.text ?? '')) return undefined;
  return commands.slice(1).some(({ name }) => name === 'cd' || name === 'pushd') ? undefined : first;
}

/** `RUN cd /dir && rest` → `WORKDIR /dir`, `RUN rest`: later instructions then work there too, so it is to be reviewed. */
function workdirFix(stage: Stage, run: InstructionOf<'RUN'>, cd: SimpleCommand, source: string): Fix | null {
  const [script] = stage.scripts(run);
  const [path] = cd.operands;
  if (!script || !path?.value || !/^\/[\w./-]*$/.test(path.value) || run.flags.length > 0 || run.heredocs.length > 0)
    return null;
  if (cd.start !== script.text.start || cd.operands.length !== 1) return null;
  const { text } = script.text;
  const joint = /^cd\s+\S+\s*&&\s*/.exec(text);
  if (!joint) return null;
  const edit = {
    start: run.start,
    end: script.text.at(joint[0].length),
    text: `WORKDIR ${path.value}${newlineOf(source)}RUN `,
  };
  return { title: 'Use WORKDIR', safety: 'review', edits: [edit] };
}
