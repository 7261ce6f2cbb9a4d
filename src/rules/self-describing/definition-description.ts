import type { Instruction, Word } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';

/** BuildKit shows the comment above an ARG or a named stage, where it begins with the name. */
export default defineRule({
  id: 'definition-description',
  property: 'self-describing',
  practice: 'inspectable-contract',
  severity: 'style',
  recommended: false,
  strict: false,
  why: 'experimental upstream; off by default',
  since: '0.1.0',
  summary: 'Comment above FROM or ARG should describe it',
  about: { instructions: ['FROM', 'ARG'] },
  messages: {
    other: {
      text: '`docker build --call=outline` shows the comment above `{name}` only where it begins with this name. Begin it so, or put a blank line in between.',
      aliases: ['buildkit/InvalidDefinitionDescription'],
    },
  },
  presets: { buildkit: { off: true } },
  fix: 'safe',
  check({ dockerfile, report }) {
    for (const instruction of dockerfile.instructions) {
      const words = wordsOf(instruction);
      // The builder keeps names of stages in lower case.
      const names = words.map(({ text }) => (instruction.name === 'FROM' ? text.toLowerCase() : text));
      const comment = instruction.comments.at(-1);
      if (names.length === 0 || !comment || comment.text === '' || pragma.test(comment.text)) continue;
      if (names.includes(comment.text.split(' ', 1)[0]!)) continue;
      const at = dockerfile.source.indexOf(comment.text, comment.start);
      const edits = [{ start: at, end: at, text: `${names[0]!} ` }];
      const fix = { title: 'Begin with the name', safety: 'safe' as const, edits };
      report('other', words[0]!, { name: names[0]! }, { fix, alsoAt: [comment] });
    }
  },
});

/** Comments for tools. */
const pragma =
  /^(?:check\s*=|hadolint\s|module-container\s|trivy:|tfsec:|checkov:|kics-scan\s|nosemgrep|linter\s+ignore|dockerfile-utils:|NOSONAR|renovate:)/i;

function wordsOf(instruction: Instruction): readonly Word[] {
  if (instruction.name === 'FROM' && 'stageName' in instruction) {
    return instruction.stageName ? [instruction.stageName] : [];
  }
  return instruction.name === 'ARG' && 'pairs' in instruction ? instruction.pairs.map(({ key }) => key) : [];
}
