import type { Problem } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';

const takesPairs = new Set(['ENV', 'LABEL', 'ARG']);

/** What stops the reading of an instruction and is no matter of a rule of its own. */
export default defineRule({
  id: 'parse-error',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'The Dockerfile cannot be parsed',
  about: { file: true },
  messages: {
    heredoc: {
      text: 'The heredoc `{operator}` has no end, so everything below belongs to it and the image does not build. Put its delimiter on a line of its own.',
      aliases: ['sonar/S2260'],
    },
    destination: {
      text: 'A heredoc is in the place of the destination, so the image does not build. Write the path last.',
      aliases: ['sonar/S2260'],
    },
    quote: {
      text: 'A quote is opened here and not closed, so the image does not build. Close it, or escape it.',
      aliases: ['sonar/S2260'],
    },
    values: {
      text: 'The array holds something other than strings, so the image does not build. Write each value in double quotes.',
      aliases: ['sonar/S2260'],
    },
    line: {
      text: 'This line has more than 65,535 bytes, which is as far as the builder reads, so the image does not build. Break it, or put the text into a file of its own.',
      aliases: ['sonar/S2260'],
    },
  },
  presets: { buildkit: { on: true } },
  yieldsTo: ['no-trailing-comment'],
  fix: 'none',
  check({ dockerfile, report }) {
    for (const problem of dockerfile.problems) {
      const message = messageOf(problem);
      if (message === 'heredoc')
        report(message, problem, { operator: dockerfile.source.slice(problem.start, problem.end) });
      else if (message) report(message, problem);
    }
  },
});

function messageOf({ code, instruction }: Problem): 'heredoc' | 'destination' | 'quote' | 'values' | 'line' | null {
  switch (code) {
    case 'unterminated-heredoc':
      return 'heredoc';
    case 'heredoc-destination':
      return 'destination';
    case 'unterminated-quote':
      return instruction && takesPairs.has(instruction.name) ? null : 'quote';
    case 'invalid-json':
      return instruction?.name === 'SHELL' ? null : 'values';
    case 'long-line':
      return 'line';
    default:
      return null;
  }
}
