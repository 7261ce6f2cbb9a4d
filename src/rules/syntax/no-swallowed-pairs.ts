import type { KeyValue } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';

/** `ENV A b C d` sets one variable: the form without an equals sign takes the rest of the line for its value. */
export default defineRule({
  id: 'no-swallowed-pairs',
  property: 'syntax',
  practice: 'env-interface',
  severity: 'error',
  recommended: true,
  why: 'variables are not set, and one has a wrong value',
  since: '0.1.0',
  summary: 'ENV without = sets one variable only',
  about: { instructions: ['ENV'] },
  messages: {
    swallowed: {
      text: 'Without an equals sign ENV sets one variable: `{name}` is a part of the value of `{key}`. Write each as `NAME=value`.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ stages, report }) {
    for (const stage of stages) {
      for (const instruction of stage.withTriggers('ENV')) {
        const [pair] = instruction.pairs;
        if (!instruction.legacy || !pair?.value || lists.test(pair.key.text)) continue;
        const pairs = pairsIn(pair);
        const [first] = pairs;
        if (!first) continue;
        const at = pair.value.span(first.at, first.at + first.name.length);
        report(
          'swallowed',
          at,
          { key: pair.key.text, name: first.name },
          { covers: pair, fix: separated(pair, pairs) },
        );
      }
    }
  },
});

/** Variables that may hold pairs. */
const lists = /ARGS|FLAGS|OPTS|OPTIONS|PARAM|CMD|COMMAND|DEFINE/i;

interface Swallowed {
  readonly name: string;
  /** Where name, equals sign or blanks, and value begin in the text of the value. */
  readonly at: number;
  readonly valueAt: number;
}

/** A name of several words in capitals, or a pair with an equals sign: what prose or a list of options hardly has. */
const pattern = /\s+([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?:=|\s+(?![A-Z][A-Z0-9]*_))(?=[^\s"'\\=]+(?:\s|$))/y;

/** The pairs behind the first value; none unless they are all there is. */
function pairsIn({ value }: KeyValue): readonly Swallowed[] {
  const { text } = value!;
  const found: Swallowed[] = [];
  let end = /^[^\s"'\\=-][^\s"'\\]*/.exec(text)?.[0].length ?? text.length;
  while (end < text.length) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (!match) return [];
    const at = match.index + match[0].indexOf(match[1]!);
    found.push({ name: match[1]!, at, valueAt: pattern.lastIndex });
    end = pattern.lastIndex + /^\S+/.exec(text.slice(pattern.lastIndex))![0].length;
  }
  return found;
}

function separated({ key, value }: KeyValue, pairs: readonly Swallowed[]): Fix {
  const equals = pairs.map(({ name, at, valueAt }) => ({
    start: value!.at(at + name.length),
    end: value!.at(valueAt),
    text: '=',
  }));
  const edits = [{ start: key.end, end: value!.start, text: '=' }, ...equals];
  return { title: 'Write each with an equals sign', safety: 'review', edits };
}
