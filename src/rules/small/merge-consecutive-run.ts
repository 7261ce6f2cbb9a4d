import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Instruction, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { lasting } from '../fixes/joined-runs.ts';

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
  yieldsTo: ['no-update-alone', 'delete-in-same-layer', 'unknown-instruction'],
  fix: 'safe',
  differences: {
    hadolint:
      'Scripts for PowerShell and cmd are not judged: how long they are cannot be told. A program whose name is in a variable counts as a command, and so do those inside of `sh -c`.',
  },
  presets: { hadolint: { severity: 'info' } },
  check({ dockerfile, stages, report }) {
    for (const stage of stages)
      stage.body.forEach((instruction, index) => {
        const before = stage.body[index - 1];
        if (!before || !isRun(before) || !isRun(instruction)) return;
        if (flagsOf(before) !== flagsOf(instruction) || !isShort(stage, before) || !isShort(stage, instruction)) return;
        const fix = mergeFix(stage, before, instruction, dockerfile.source);
        report('consecutive', instruction.keyword, {}, { covers: instruction, fix });
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
  return stage.commandsOf(run).filter((command) => command.name !== '[' && !onlyAssigns(command)).length <= 1;
}

/** `A=1`, with no program behind it. */
function onlyAssigns({ name, args, assignments }: SimpleCommand): boolean {
  return name === null && args.length === 0 && assignments.length > 0;
}

/** One simple command, without what would reach or swallow the one behind it. */
function isPlain(stage: Stage, run: Run): boolean {
  const [script] = stage.scripts(run);
  if (run.form.kind !== 'shell' || run.heredocs.length > 0 || !script || script.ast.errors?.length) return false;
  const [first, second] = script.ast.commands;
  if (!first || second || first.background || first.command.type !== 'Command') return false;
  if (/[;&#]/.test(run.form.text.text)) return false;
  return script.commands.every(({ name }) => name !== null && !lasting.has(name));
}

/** Only of two plain commands with nothing between them, neither of which would act on the other. */
function mergeFix(stage: Stage, before: Run, run: Run, source: string): Fix | null {
  if (run.form.kind !== 'shell' || ![before, run].every((one) => isPlain(stage, one))) return null;
  if (source.slice(before.end, run.start).trim() !== '') return null;
  const edit = { start: before.end, end: run.form.start, text: ' && ' };
  return { title: 'Merge with the RUN before', safety: 'safe', edits: [edit] };
}
