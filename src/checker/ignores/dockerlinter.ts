/** dockerlinter: `# linter ignore=EF0003,EF0004` above an instruction. Its ED and EL codes cannot be ignored. */
import type { IgnoreReader } from './types.ts';

const pragma = /^linter[ \t]+ignore[ \t]*=[ \t]*([\w, \t]+)$/;

export const dockerlinter: IgnoreReader = {
  tool: 'dockerlinter',
  comment({ comment, instruction, adjacent }) {
    if (!instruction || !adjacent) return [];
    const match = pragma.exec(comment.text);
    if (!match) return [];
    const names = match[1]!
      .split(/[\s,]+/)
      .filter((code) => code !== '' && !/^E[DL]/.test(code))
      .map((code) => `dockerlinter/${code}`);
    return [{ tool: 'dockerlinter', span: comment, within: instruction.lines, names, reason: null }];
  },
};
