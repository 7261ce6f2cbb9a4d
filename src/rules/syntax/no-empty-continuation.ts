import { defineRule } from '../define.ts';

/** Builders of today read on behind the blank line, and say that later ones will not. */
export default defineRule({
  id: 'no-empty-continuation',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'becomes an error in later builders',
  since: '0.1.0',
  summary: 'Empty line inside a continued instruction',
  about: { file: true },
  messages: {
    blank: {
      text: 'There is a blank line inside this {instruction}. Builders still read on after it, but later ones are going to refuse it. Remove the line.',
      aliases: ['buildkit/NoEmptyContinuation', 'dockerfile-utils/EMPTY_CONTINUATION_LINE'],
    },
  },
  yieldsTo: ['copy-destination-directory'],
  fix: 'safe',
  check({ dockerfile, report }) {
    const { source } = dockerfile;
    const blanks = dockerfile.problems.filter(({ code }) => code === 'empty-continuation');
    for (const [instruction, lines] of Map.groupBy(blanks, ({ instruction }) => instruction)) {
      // A line that begins with `&&` belongs to the one above, and `unknown-instruction` says so.
      if (instruction && !/^\w/.test(instruction.name)) continue;
      const edits = lines.map(({ start, end }) => {
        const newline = source.indexOf('\n', end);
        // The last line has no break behind it: the one before goes.
        if (newline >= 0) return { start, end: newline + 1, text: '' };
        return { start: source[start - 2] === '\r' ? start - 2 : start - 1, end: source.length, text: '' };
      });
      const fix = { title: 'Remove the blank lines', safety: 'safe' as const, edits };
      const first = edits[0];
      if (first) report('blank', first, { instruction: instruction?.name ?? 'instruction' }, { fix });
    }
  },
});
