import type { Instruction, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';

type Run = InstructionOf<'RUN'>;

export default defineRule({
  id: 'merge-consecutive-run',
  property: 'small',
  practice: 'lean-layers',
  severity: 'style',
  recommended: false,
  why: 'contested: separate RUNs cache better, and layers cost little since Docker 1.10',
  since: '0.1.0',
  summary: 'Merge consecutive RUN instructions',
  about: { instructions: ['RUN'] },
  messages: {
    consecutive: {
      text: 'This `RUN` follows another one, and together they would make one layer. Join them with `&&` where nothing is gained by caching them apart.',
      aliases: ['hadolint/DL3059', 'kics/0008c003-79aa-42d8-95b8-1c2fe37dbfe6', 'sonar/S7031'],
    },
  },
  yieldsTo: ['no-update-alone', 'delete-in-same-layer'],
  fix: 'safe',
  presets: { hadolint: { severity: 'info' } },
  check({ stages, report }) {
    for (const stage of stages)
      stage.body.forEach((instruction, index) => {
        const before = stage.body[index - 1];
        if (!before || !isRun(before) || !isRun(instruction)) return;
        if (flagsOf(before) !== flagsOf(instruction) || !isShort(stage, before) || !isShort(stage, instruction)) return;
        const fix = mergeFix(before, instruction);
        report('consecutive', instruction.keyword, {}, { covers: instruction, ...(fix && { fix }) });
      });
  },
});

function isRun(instruction: Instruction): instruction is Run {
  return instruction.name === 'RUN';
}

function flagsOf({ flags }: Run): string {
  return flags
    .map(({ text }) => text)
    .sort()
    .join(' ');
}

/** Longer scripts were kept apart on purpose. Tests do not count; a script of a shell nobody here reads may be long. */
function isShort(stage: Stage, run: Run): boolean {
  if (run.form.kind === 'shell' && stage.scripts(run).length === 0) return false;
  return stage.commandsOf(run).filter(({ name }) => name !== '[').length <= 1;
}

function mergeFix(before: Run, run: Run): Fix | null {
  const isPlain = [before, run].every(({ form, heredocs }) => form.kind === 'shell' && heredocs.length === 0);
  if (!isPlain || run.comments.length > 0 || run.form.kind !== 'shell') return null;
  const edit = { start: before.end, end: run.form.start, text: ' && ' };
  return { title: 'Merge with the RUN before', safety: 'safe', edits: [edit] };
}
