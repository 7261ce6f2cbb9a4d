/** Checkov: `# checkov:skip=CKV_DOCKER_3:reason` anywhere, for the whole file; `bridgecrew:` and `cortex:` too. */
import type { IgnoreReader } from './types.ts';

const skip = /^(?:checkov|bridgecrew|cortex):skip=([\w,-]+)(?::(.*))?/;

export const checkov: IgnoreReader = {
  tool: 'checkov',
  comment({ comment }, places) {
    const match = skip.exec(comment.text);
    if (!match) return [];
    const names = match[1]!
      .split(',')
      .filter(Boolean)
      .map((id) => `checkov/${id}`);
    return [{ tool: 'checkov', span: comment, within: places.file, names, reason: match[2]?.trim() || null }];
  },
};
