import { defineRule } from '../define.ts';
import { nearestName } from '../names/nearest.ts';

/** Without FROM there is nothing to build on. */
export default defineRule({
  id: 'missing-from',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'A Dockerfile needs at least one FROM',
  about: { file: true },
  absence: true,
  messages: {
    missing: {
      text: 'This file has no FROM, so there is nothing to build on. Begin with `FROM` and an image, or with `FROM scratch`.',
      aliases: ['dockerlinter/EF0001', 'dockerfile-utils/NO_SOURCE_IMAGE'],
    },
  },
  presets: { buildkit: { on: true } },
  fix: 'none',
  check({ dockerfile: { instructions }, report }) {
    if (instructions.some(({ name }) => name === 'FROM')) return;
    const misspelt = instructions.some((one) => 'unknown' in one && nearestName(one.keyword.text, ['FROM']) !== null);
    if (!misspelt) report('missing', instructions[0]?.keyword ?? { start: 0, end: 0 });
  },
});
