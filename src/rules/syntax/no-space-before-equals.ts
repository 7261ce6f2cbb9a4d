import type { KeyValue } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';

/** A blank in front of the equals sign makes it a part of the value. */
export default defineRule({
  id: 'no-space-before-equals',
  property: 'syntax',
  practice: 'env-interface',
  severity: 'error',
  recommended: true,
  why: 'the value is not what it looks like',
  since: '0.1.0',
  summary: 'Blank before = turns the equals sign into part of the value',
  about: { instructions: ['ENV', 'LABEL'] },
  messages: {
    blank: {
      text: 'The blank ends the name, so the value of `{key}` is `{value}`, equals sign and all. Remove the blanks around it.',
      aliases: ['sonar/S6574'],
    },
  },
  fix: 'review',
  check({ stages, report }) {
    for (const stage of stages) {
      for (const instruction of stage.withTriggers('ENV', 'LABEL')) {
        const [pair] = instruction.pairs;
        if (!instruction.legacy || !pair?.value?.text.startsWith('=')) continue;
        const fix = withoutBlanks(pair);
        report('blank', pair, { key: pair.key.text, value: pair.value.text }, { fix });
      }
    }
  },
});

/** Null where the rest is several words that are not in quotes. */
function withoutBlanks({ key, value }: KeyValue): Fix | null {
  const { text, start } = value!;
  const blanks = /^=\s*/.exec(text)![0].length;
  const rest = text.slice(blanks);
  if (/\s/.test(rest) && !/^"[^"]*"$|^'[^']*'$/.test(rest)) return null;
  const end = rest === '' ? value!.end : value!.at(blanks);
  return {
    title: 'Remove the blanks',
    safety: 'review',
    edits: [{ start: key.end, end: Math.max(start, end), text: '=' }],
  };
}
