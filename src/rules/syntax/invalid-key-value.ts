import type { Instruction, Problem } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';

const takesPairs = new Set(['ENV', 'LABEL', 'ARG']);

/** Lists of `name=value` that the builder cannot read. */
export default defineRule({
  id: 'invalid-key-value',
  property: 'syntax',
  practice: 'env-interface',
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'Malformed key=value list in ENV, LABEL or ARG',
  about: { instructions: ['ENV', 'LABEL', 'ARG'] },
  messages: {
    equals: {
      text: '`{word}` has no `=`, and each word of this {instruction} is a `name=value`, so the image does not build. Give it a value, or put quotes around the value it belongs to.',
      aliases: ['dockerfilelint/label_invalid', 'dockerfile-utils/SYNTAX_MISSING_EQUALS'],
    },
    value: {
      text: '`{word}` has no value, so the image does not build. Write `{word}=` and the value.',
      aliases: ['dockerfilelint/label_invalid', 'dockerfile-utils/SYNTAX_MISSING_EQUALS'],
    },
    name: {
      text: 'There is no name in front of the `=`, so the image does not build. Write one.',
      aliases: ['dockerfilelint/label_invalid', 'dockerfile-utils/SYNTAX_MISSING_NAMES'],
    },
    quote: {
      text: 'A quote is opened here and not closed, so the image does not build. Close it, or escape it.',
      aliases: [
        'dockerfilelint/label_invalid',
        'dockerfile-utils/SYNTAX_MISSING_SINGLE_QUOTE',
        'dockerfile-utils/SYNTAX_MISSING_DOUBLE_QUOTE',
      ],
    },
  },
  presets: { buildkit: { on: true } },
  yieldsTo: ['no-space-before-equals', 'no-trailing-comment', 'no-command-substitution', 'unknown-instruction'],
  fix: 'none',
  check({ dockerfile, report }) {
    const seen = new Set<Instruction>();
    for (const problem of dockerfile.problems) {
      const { instruction } = problem;
      const message = messageOf(problem);
      if (message === null || instruction === null || seen.has(instruction)) continue;
      seen.add(instruction);
      const word = dockerfile.source.slice(problem.start, problem.end);
      if (message === 'equals') report(message, problem, { word, instruction: instruction.name });
      else if (message === 'value') report(message, problem, { word });
      else report(message, problem);
    }
  },
});

function messageOf({ code, detail, instruction }: Problem): 'equals' | 'value' | 'name' | 'quote' | null {
  if (instruction === null || !takesPairs.has(instruction.name)) return null;
  if (code === 'unterminated-quote') return 'quote';
  if (code !== 'invalid-key-value') return null;
  if (detail.startsWith("can't find =")) return 'equals';
  return detail.endsWith('can not be blank') ? 'name' : 'value';
}
