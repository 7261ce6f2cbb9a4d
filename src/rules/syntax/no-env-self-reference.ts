import type { KeyValue, KeyValueInstruction } from '../../dockerfile/tree.ts';
import { references, type VariableReference } from '../../dockerfile/variables.ts';
import { newlineOf } from '../fixes/line-before.ts';
import { defineRule } from '../define.ts';

/** All values of one ENV see the variables as they were before it. */
export default defineRule({
  id: 'no-env-self-reference',
  property: 'syntax',
  practice: 'env-interface',
  severity: 'error',
  recommended: true,
  why: 'expands to the old value or nothing',
  since: '0.1.0',
  summary: 'ENV cannot use a variable defined in the same instruction',
  about: { instructions: ['ENV'] },
  messages: {
    same: {
      text: '`{name}` is set in this same ENV, and its values see the variables as they were before it. Split the ENV in two.',
      aliases: ['hadolint/DL3044'],
    },
  },
  fix: 'review',
  differences: {
    hadolint:
      'hadolint remembers names across stages: one that an earlier, unrelated stage sets counts as known there.',
  },
  check({ dockerfile, stages, report }) {
    for (const stage of stages) {
      for (const env of stage.instructions('ENV')) {
        if (env.pairs.length < 2 || !env.pairs.some(({ value }) => value?.text.includes('$'))) continue;
        const keys = new Map<string, number>();
        env.pairs.forEach(({ key }, index) => keys.set(key.text, index));
        const known = stage.variablesAt(env);
        const found = firstReference(env, dockerfile.escape, (name, index) => {
          return keys.has(name) && env.pairs[index]!.key.text !== name && !known.has(name);
        });
        if (!found) continue;
        const definition = keys.get(found.reference.name)!;
        const fix = definition < found.index ? split(env, found.index, dockerfile.source) : null;
        report('same', found.reference, { name: found.reference.name }, { fix });
      }
    }
  },
});

function firstReference(
  { pairs }: KeyValueInstruction,
  escape: '\\' | '`',
  isWrong: (name: string, index: number) => boolean,
): { reference: VariableReference; index: number } | null {
  for (const [index, { value }] of pairs.entries()) {
    if (value === null) continue;
    const reference = references(value, escape).find(({ name, modifier }) => modifier === null && isWrong(name, index));
    if (reference) return { reference, index };
  }
  return null;
}

/** Null where a comment stands in between. */
function split({ keyword, pairs }: KeyValueInstruction, index: number, source: string) {
  const { end } = pairs[index - 1] as KeyValue;
  const { start } = pairs[index] as KeyValue;
  if (source.slice(end, start).includes('#')) return null;
  const edits = [{ start: end, end: start, text: `${newlineOf(source)}${keyword.text} ` }];
  return { title: 'Split the ENV', safety: 'review' as const, edits };
}
