import { defineRule } from '../define.ts';

/** WORKDIR takes the whole line, so blanks are part of the path. */
export default defineRule({
  id: 'quote-workdir',
  property: 'syntax',
  practice: null,
  severity: 'style',
  recommended: false,
  why: 'a matter of style: the path is the same',
  since: '0.1.0',
  summary: 'Quote a WORKDIR that contains blanks',
  about: { instructions: ['WORKDIR'] },
  messages: {
    blank: {
      text: 'The blank is part of the path, and looks like a mistake. Put the path in quotes, or remove what follows the blank.',
      aliases: ['dockerfilelint/invalid_workdir'],
    },
  },
  yieldsTo: ['no-trailing-comment'],
  fix: 'safe',
  check({ stages, report }) {
    for (const stage of stages) {
      for (const { argument } of stage.withTriggers('WORKDIR')) {
        const { text, start, end } = argument;
        if (!/\s/.test(text) || /["'\\`]/.test(text)) continue;
        const edits = [
          { start, end: start, text: '"' },
          { start: end, end, text: '"' },
        ];
        report('blank', argument, {}, { fix: { title: 'Put it in quotes', safety: 'safe', edits } });
      }
    }
  },
});
