import { defineRule } from '../define.ts';

/** Names of stages are compared in lower case, whatever their spelling. */
export default defineRule({
  id: 'stage-name-lowercase',
  property: 'syntax',
  practice: null,
  severity: 'style',
  recommended: false,
  why: 'a matter of style: the builder takes any casing',
  since: '0.1.0',
  summary: 'Write stage names in lower case',
  about: { instructions: ['FROM'] },
  messages: {
    upper: {
      text: 'The builder keeps the name `{name}` in lower case, so the spelling here is not the one that tools show. Write `{lower}`.',
      aliases: ['buildkit/StageNameCasing'],
    },
  },
  yieldsTo: ['valid-stage-name'],
  fix: 'safe',
  check({ stages, report }) {
    for (const { from } of stages) {
      const word = from.stageName;
      const lower = word?.text.toLowerCase();
      if (!word || lower === undefined || word.text === lower) continue;
      const edits = [{ start: word.start, end: word.end, text: lower }];
      const fix = { title: 'Use lower case', safety: 'safe' as const, edits };
      report('upper', word, { name: word.text, lower }, { fix });
    }
  },
});
