import type { Dockerfile, Instruction, Word } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { lineBefore } from '../fixes/line-before.ts';
import { labelNames } from './lost-labels.ts';

/** A number does not say what listens on it. */
export default defineRule({
  id: 'document-ports-volumes',
  property: 'self-describing',
  practice: 'document-interface-labels',
  severity: 'style',
  recommended: false,
  strict: false,
  why: 'a convention of this project; off by default',
  since: '0.1.0',
  summary: 'Say what each port and volume is for',
  about: { instructions: ['EXPOSE', 'VOLUME'] },
  messages: {
    port: {
      text: 'Nothing says what listens on port `{word}`. Put a comment above, or a label with the number.',
      aliases: [],
    },
    volume: {
      text: 'Nothing says what is kept in the volume `{word}`. Put a comment above, or a label with the path.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ dockerfile, model, stages, report }) {
    if (!model.target) return;
    const labels = [...labelNames(model.target, dockerfile.escape)];
    for (const stage of stages) {
      if (!stage.isTarget) continue;
      const commented = commentedIn(stage, dockerfile);
      for (const instruction of stage.instructions('EXPOSE', 'VOLUME')) {
        if (commented.has(instruction)) continue;
        for (const { at, text } of wordsOf(instruction)) {
          const name = text.replace(/\/(?:tcp|udp|sctp)$/i, '');
          if (name.includes('$') || labels.some((label) => label.includes(name))) continue;
          const edits = [lineBefore(instruction, `# TODO`, dockerfile)];
          const fix = { title: 'Put a comment above', safety: 'review' as const, edits, gap: 'TODO' };
          report(instruction.name === 'EXPOSE' ? 'port' : 'volume', at, { word: text }, { fix });
        }
      }
    }
  },
});

/** Instructions with a comment above, and those that follow one of their kind without a blank line. */
function commentedIn(stage: Stage, { source }: Dockerfile): ReadonlySet<Instruction> {
  const commented = new Set<Instruction>();
  for (const [index, instruction] of stage.body.entries()) {
    const above = stage.body[index - 1];
    const follows =
      above !== undefined &&
      above.name === instruction.name &&
      /^\r?\n$/.test(source.slice(above.lines.end, instruction.lines.start));
    if (instruction.comments.length > 0 || (follows && commented.has(above))) commented.add(instruction);
  }
  return commented;
}

function wordsOf(instruction: Instruction): readonly { at: { start: number; end: number }; text: string }[] {
  if ('form' in instruction && instruction.form?.kind === 'exec') {
    return instruction.form.strings.map((one) => ({ at: one, text: one.value }));
  }
  return instruction.words.map((word: Word) => ({ at: word, text: word.text }));
}
