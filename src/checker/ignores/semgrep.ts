/** Semgrep: `# nosemgrep` or `# nosemgrep: rule-id, rule-id` in the line above. */
import type { IgnoreReader } from './types.ts';

const pragma = /(?:^|\s)nosem(?:grep)?(?::[ \t]*(\S+(?:[ \t]*,[ \t]*[^\s,]+)*))?(?:\s|$)/;

export const semgrep: IgnoreReader = {
  tool: 'semgrep',
  comment({ comment, instruction, adjacent }) {
    if (!instruction || !adjacent || !comment.text.includes('nosem')) return [];
    const match = pragma.exec(comment.text);
    if (!match) return [];
    const ids = match[1]?.split(/[\s,]+/).filter(Boolean) ?? [];
    return [
      {
        tool: 'semgrep',
        span: comment,
        within: instruction.lines,
        // People name rules by their path: dockerfile.security.missing-user.missing-user.
        names: ids.length === 0 ? ['semgrep/*'] : ids.map((id) => `semgrep/${id.slice(id.lastIndexOf('.') + 1)}`),
        reason: null,
      },
    ];
  },
};
