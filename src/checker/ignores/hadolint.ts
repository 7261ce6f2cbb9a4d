/** `# hadolint ignore=DL3006,SC2086`, with `stage` and `global`; `# hadolint shell=…`. */
import type { Comment } from '../../dockerfile/tree.ts';
import type { IgnoreReader } from './types.ts';

const pragma =
  /^hadolint[ \t]+(?:(global|stage)[ \t]+)?ignore[ \t]*=[ \t]*([DLSC\d]+(?:[ \t]*,[ \t]*[DLSC\d]+)*)[ \t]*(?:#(.*))?$/;
const shellPragma = /^hadolint[ \t]+shell[ \t]*=[ \t]*([^\s#]+)[ \t]*(?:#.*)?$/;

export const hadolint: IgnoreReader = {
  tool: 'hadolint',
  comment({ comment, instruction, adjacent }, places, { hadolintPragmas }) {
    if (!hadolintPragmas || !comment.text.startsWith('hadolint')) return [];
    // One word that is no code makes hadolint drop the whole pragma; the pattern does the same.
    const match = pragma.exec(comment.text);
    if (!match) return [];
    const within = withinOf(match[1]);
    if (!within) return [];
    const codes = match[2]!.split(',').map((code) => code.trim());
    const names = codes.map((code) => (code.startsWith('SC') ? `shellcheck/${code}` : `hadolint/${code}`));
    return [{ tool: 'hadolint', span: comment, within, names, reason: match[3]?.trim() || null }];

    function withinOf(scope: string | undefined) {
      if (scope === 'global') return places.file;
      if (!instruction || !adjacent) return null;
      if (scope !== 'stage') return instruction.lines;
      const stage = places.stage(instruction);
      // hadolint's stage pragma leaves out the FROM itself.
      return stage && { start: instruction.lines.end, end: stage.end };
    }
  },
};

/** Shells that hadolint's comments name, as the model takes them. */
export function shellComments(comments: readonly Comment[]): { at: number; shell: string }[] {
  const found: { at: number; shell: string }[] = [];
  for (const comment of comments) {
    if (comment.inside || !comment.text.startsWith('hadolint')) continue;
    const shell = shellPragma.exec(comment.text)?.[1];
    if (shell !== undefined) found.push({ at: comment.start, shell });
  }
  return found;
}
