/** Sonar: `# NOSONAR` in the line above. */
import type { IgnoreReader } from './types.ts';

const marker = /(?:^|\s)NOSONAR(?![\w-])(.*)$/;

export const sonar: IgnoreReader = {
  tool: 'sonar',
  comment({ comment, instruction, adjacent }) {
    if (!instruction || !adjacent || !comment.text.includes('NOSONAR')) return [];
    const match = marker.exec(comment.text);
    if (!match) return [];
    const reason = match[1]!.replace(/^[\s:-]+/, '').trim();
    return [{ tool: 'sonar', span: comment, within: instruction.lines, names: ['sonar/*'], reason: reason || null }];
  },
};
