import { defineRule } from '../define.ts';
import { itemRemoval } from '../fixes/item-removal.ts';
import { labelsOf, type LabelPair } from './labels.ts';

/** An image has one value for a label: the last one. */
export default defineRule({
  id: 'no-repeated-label',
  property: 'self-describing',
  practice: 'inspectable-contract',
  severity: 'warning',
  recommended: true,
  why: 'the earlier value is lost',
  since: '0.1.0',
  summary: 'Give each label one value',
  about: { instructions: ['LABEL'] },
  messages: {
    lost: {
      text: 'Line {line} gives `{label}` another value, which replaces this one. Keep one of them, or write both into one value.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ dockerfile, stages, report }) {
    for (const stage of stages) {
      const next = new Map<string, LabelPair>();
      for (const label of [...labelsOf(stage, dockerfile.escape)].reverse()) {
        const { name, key, value, instruction } = label;
        if (instruction.onbuild !== null) continue;
        const later = next.get(name);
        next.set(name, label);
        if (!later || isSame(label, later)) continue;
        const edit = itemRemoval(
          instruction.pairs,
          { start: key.start, end: (value ?? key).end },
          instruction,
          dockerfile,
        );
        const fix = { title: 'Remove this value', safety: 'review' as const, edits: [edit] };
        report('lost', key, { line: dockerfile.position(later.key.start).line, label: name }, { fix });
      }
    }
  },
});

/** Said twice, and nothing is lost. */
function isSame(one: LabelPair, other: LabelPair): boolean {
  return one.value?.text === other.value?.text || (one.literal !== null && one.literal === other.literal);
}
