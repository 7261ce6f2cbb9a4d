/** KICS: `# kics-scan ignore` and `disable=<id>,<id>` in the head of the file, `ignore-line`, `ignore-block` above FROM. */
import type { IgnoreReader } from './types.ts';

const command = /^kics-scan[ \t]+(ignore-line|ignore-block|ignore|disable=(\S+))[ \t]*$/;

export const kics: IgnoreReader = {
  tool: 'kics',
  comment({ comment, instruction, inHead }, places) {
    const match = command.exec(comment.text);
    if (!match) return [];
    const ignore = { tool: 'kics', span: comment, names: ['kics/*'], reason: null };
    if (match[1] === 'ignore-line') return instruction ? [{ ...ignore, within: instruction.lines }] : [];
    if (match[1] === 'ignore-block') {
      const stage = instruction && places.stage(instruction);
      return stage ? [{ ...ignore, within: stage }] : [];
    }
    if (!inHead) return [];
    const names =
      match[2] === undefined
        ? ['kics/*']
        : match[2]
            .split(',')
            .filter(Boolean)
            .map((id) => `kics/${id}`);
    return [{ ...ignore, names, within: places.file }];
  },
};
