import type { Dockerfile, Text } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';
import { casingOf, inCasing } from './casing.ts';

const aliases = [
  'buildkit/ConsistentInstructionCasing',
  'sonar/S6476',
  'dockerfilelint/uppercase_commands',
  'dockerlinter/EI0005',
  'dockerfile-utils/CASING_INSTRUCTION',
] as const;

/** One casing for all keywords, so that an instruction is found at a glance. */
export default defineRule({
  id: 'instruction-casing',
  property: 'syntax',
  practice: null,
  severity: 'style',
  recommended: false,
  why: 'a matter of style: the builder takes any casing',
  since: '0.1.0',
  summary: 'Write all instructions in the same case, by convention upper case',
  about: { file: true },
  messages: {
    differs: {
      text: '`{keyword}` is not in the case that the instructions of this file are written in, and is easy to miss. Write `{wanted}`.',
      aliases,
    },
  },
  options: {
    style: {
      type: 'string',
      enum: ['majority', 'upper'],
      default: 'majority',
      description: '`majority`: as most instructions of the file. `upper`: upper case always.',
    },
    inStages: {
      type: 'boolean',
      default: false,
      description: 'Leave out what stands before the first FROM, and the instructions that ONBUILD keeps.',
    },
  },
  presets: { buildkit: { options: { inStages: true } } },
  fix: 'safe',
  differences: {
    buildkit:
      'BuildKit looks at neither the ARGs before the first FROM nor the instructions that ONBUILD keeps; the preset `buildkit` does as BuildKit.',
    sonar: 'Sonar asks for upper case always: the option `style` set to `upper`.',
    dockerfilelint: 'dockerfilelint asks for upper case always: the option `style` set to `upper`.',
  },
  check({ dockerfile, options, report }) {
    const keywords = [...keywordsOf(dockerfile, options.inStages)];
    let balance = 0;
    for (const { text } of keywords) {
      const casing = casingOf(text);
      if (casing !== 'mixed') balance += casing === 'lower' ? 1 : -1;
    }
    const wantedCasing = options.style === 'majority' && balance > 0 ? 'lower' : 'upper';
    for (const keyword of keywords) {
      const wanted = inCasing(keyword.text, wantedCasing);
      if (keyword.text === wanted) continue;
      const edits = [{ start: keyword.start, end: keyword.end, text: wanted }];
      const fix = { title: `Write ${wanted}`, safety: 'safe' as const, edits };
      report('differs', keyword, { keyword: keyword.text, wanted }, { fix });
    }
  },
});

function* keywordsOf({ instructions }: Dockerfile, inStages: boolean): Generator<Text> {
  let begun = !inStages;
  for (const instruction of instructions) {
    begun ||= instruction.name === 'FROM';
    if ('unknown' in instruction || !begun) continue;
    yield instruction.keyword;
    const trigger = 'trigger' in instruction && !inStages ? instruction.trigger : null;
    if (trigger && !('unknown' in trigger)) yield trigger.keyword;
  }
}
