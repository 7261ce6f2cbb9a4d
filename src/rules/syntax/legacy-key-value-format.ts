import type { KeyValue } from '../../dockerfile/tree.ts';
import { defineRule, type Fix } from '../define.ts';
import { triggers, triggersDifference, withoutTriggers } from '../stages/triggers.ts';

/** `ENV key value`, from before there was `ENV key=value`. */
export default defineRule({
  id: 'legacy-key-value-format',
  property: 'syntax',
  practice: 'env-interface',
  severity: 'warning',
  recommended: false,
  why: 'style: the old form works and is in every second file, one finding a line',
  since: '0.1.0',
  summary: 'Use KEY=value, not KEY value',
  about: { instructions: ['ENV', 'LABEL'] },
  messages: {
    legacy: {
      text: 'A blank separates `{key}` from its value here, a form that is deprecated because it takes the whole line for one value. Write `{key}=…`.',
      aliases: ['buildkit/LegacyKeyValueFormat'],
    },
  },
  options: { triggers },
  presets: { buildkit: withoutTriggers },
  yieldsTo: ['no-space-before-equals', 'no-swallowed-pairs'],
  fix: 'safe',
  differences: { buildkit: triggersDifference },
  check({ stages, dockerfile, options, report }) {
    for (const stage of stages) {
      for (const instruction of stage.withTriggers('ENV', 'LABEL')) {
        const [pair] = instruction.pairs;
        if (!instruction.legacy || !pair?.value || (!options.triggers && instruction.onbuild !== null)) continue;
        const fix = withEquals(pair, dockerfile.escape);
        report('legacy', pair.key, { key: pair.key.text }, { covers: pair, fix });
      }
    }
  },
});

/** Null where the value mixes quotes or escapes with blanks. */
function withEquals({ key, value }: KeyValue, escape: string): Fix | null {
  const { text, start, end } = value!;
  const whole = /^"[^"]*"$|^'[^']*'$/.test(text) && !text.includes(escape);
  const blanks = /\s/.test(text) && !whole;
  if (blanks && (/["']/.test(text) || text.includes(escape))) return null;
  const quote = blanks ? '"' : '';
  const edits = [{ start: key.end, end: start, text: `=${quote}` }];
  if (blanks) edits.push({ start: end, end, text: quote });
  return { title: 'Write it with an equals sign', safety: 'safe', edits };
}
