import { defineRule } from '../define.ts';

/** A name that two stages have leads to the later one. */
export default defineRule({
  id: 'unique-stage-names',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'references point at the wrong stage',
  since: '0.1.0',
  summary: 'Two stages have the same name',
  about: { instructions: ['FROM'] },
  messages: {
    duplicate: {
      text: 'An earlier stage is called `{name}` too, so what refers to it further down gets this one. Give each stage a name of its own.',
      aliases: [
        'hadolint/DL3024',
        'buildkit/DuplicateStageName',
        'trivy/DS-0012',
        'checkov/CKV_DOCKER_11',
        'kics/f2daed12-c802-49cd-afed-fe41d0b82fed',
        'dockerlinter/EF0002',
        'dockerfile-utils/DUPLICATE_BUILD_STAGE_NAME',
      ],
    },
  },
  yieldsTo: ['unknown-instruction'],
  fix: 'review',
  differences: {
    hadolint: 'hadolint compares names with their case, which the builder does not.',
  },
  check({ stages, report }) {
    const seen = new Map<string, number>();
    const names = new Set(stages.map(({ name }) => name));
    for (const { name, from } of stages) {
      if (name === null || from.stageName === null) continue;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      if (count === 1) continue;
      const word = from.stageName;
      const free = `${word.text}-${count}`;
      const fix = {
        title: `Call this stage ${free}`,
        safety: 'review' as const,
        edits: [{ start: word.end, end: word.end, text: `-${count}` }],
      };
      report('duplicate', word, { name: word.text }, names.has(free.toLowerCase()) ? {} : { fix });
    }
  },
});
