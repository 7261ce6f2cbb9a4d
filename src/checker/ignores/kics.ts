/**
 * KICS: `# kics-scan ignore`, `disable=<id>,<id>` and `enable=<id>,<id>` in the head of the file, `ignore-line`,
 * `ignore-block` above FROM.
 */
import { aliasesOf, rules } from '../../rules/index.ts';
import type { IgnoreReader } from './types.ts';

const command = /^kics-scan[ \t]+(ignore-line|ignore-block|ignore|(disable|enable)=(\S+))[ \t]*$/;

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
    const ids = (match[3] ?? '').split(',').filter(Boolean);
    return [{ ...ignore, names: namesOf(match[2], ids), within: places.file }];
  },
};

function namesOf(order: string | undefined, ids: readonly string[]): readonly string[] {
  if (order === undefined) return ['kics/*'];
  const given = ids.map((id) => `kics/${id.toLowerCase()}`);
  if (order === 'disable') return given;
  return rules.flatMap(aliasesOf).filter((alias) => alias.startsWith('kics/') && !given.includes(alias));
}
