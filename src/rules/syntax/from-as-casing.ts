import { defineRule } from '../define.ts';
import { casingOf, inCasing } from './casing.ts';

/** FROM and its AS are one instruction. */
export default defineRule({
  id: 'from-as-casing',
  property: 'syntax',
  practice: null,
  severity: 'style',
  recommended: false,
  why: 'style, trivial and numerous',
  since: '0.1.0',
  summary: 'AS should have the same case as FROM',
  about: { instructions: ['FROM'] },
  messages: {
    differs: {
      text: '`{as}` and `{from}` are two words of one instruction in two casings. Write `{wanted}`.',
      aliases: ['buildkit/FromAsCasing'],
    },
  },
  fix: 'safe',
  check({ dockerfile, report }) {
    for (const from of dockerfile.instructions) {
      if (from.name !== 'FROM' || !('as' in from) || from.as === null || from.stageName === null) continue;
      const casing = casingOf(from.keyword.text);
      if (casing === 'mixed' || !/^as$/i.test(from.as.text)) continue;
      const wanted = inCasing('as', casing);
      if (from.as.text === wanted) continue;
      const edits = [{ start: from.as.start, end: from.as.end, text: wanted }];
      const fix = { title: `Write ${wanted}`, safety: 'safe' as const, edits };
      report('differs', from.as, { as: from.as.text, from: from.keyword.text, wanted }, { fix });
    }
  },
});
