/** dockerfile-utils: `# dockerfile-utils: ignore` above an instruction, for all its findings. */
import type { IgnoreReader } from './types.ts';

const pragma = /^dockerfile-utils:[ \t]*ignore[ \t]*$/;

export const dockerfileUtils: IgnoreReader = {
  tool: 'dockerfile-utils',
  comment({ comment, instruction, adjacent }) {
    if (!instruction || !adjacent || !pragma.test(comment.text)) return [];
    return [
      {
        tool: 'dockerfile-utils',
        span: comment,
        within: instruction.lines,
        names: ['dockerfile-utils/*'],
        reason: null,
      },
    ];
  },
};
