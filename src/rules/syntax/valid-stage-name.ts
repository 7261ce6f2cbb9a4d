import { defineRule } from '../define.ts';

/** `FROM image AS name`, where the name begins with a letter. */
export default defineRule({
  id: 'valid-stage-name',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'Invalid stage name or malformed FROM ... AS',
  about: { instructions: ['FROM'] },
  messages: {
    name: {
      text: '`{name}` cannot be the name of a stage, so the image does not build. Begin with a letter; digits, `-`, `_` and `.` may follow.',
      aliases: ['dockerfile-utils/INVALID_BUILD_STAGE_NAME'],
    },
    as: {
      text: '`{word}` is in the place of `AS`, so the image does not build. Write `AS` between the image and the name of the stage.',
      aliases: ['dockerfile-utils/INVALID_AS'],
    },
  },
  presets: { buildkit: { on: true } },
  yieldsTo: ['no-trailing-comment'],
  fix: 'none',
  check({ dockerfile, report }) {
    for (const problem of dockerfile.problems) {
      const from = problem.instruction;
      if (problem.code === 'invalid-stage-name') {
        report('name', problem, { name: dockerfile.source.slice(problem.start, problem.end) });
      } else if (problem.code === 'too-many-arguments' && from?.words.length === 3) {
        const [, word] = from.words;
        if (word && !/^as$/i.test(word.text)) report('as', word, { word: word.text }, { covers: from.argument });
      }
    }
  },
});
