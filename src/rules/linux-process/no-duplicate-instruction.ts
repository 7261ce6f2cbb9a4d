import { defineRule } from '../define.ts';
import { lineRemoval } from '../fixes/line-removal.ts';

const messages = { CMD: 'cmd', ENTRYPOINT: 'entrypoint', HEALTHCHECK: 'healthcheck' } as const;

/** Of several CMD, ENTRYPOINT or HEALTHCHECK in a stage only the last counts. */
export default defineRule({
  id: 'no-duplicate-instruction',
  property: 'linux-process',
  practice: 'arguments-conventions',
  severity: 'error',
  recommended: true,
  why: 'the earlier one has no effect',
  since: '0.1.0',
  summary: 'Only the last CMD, ENTRYPOINT or HEALTHCHECK of a stage counts',
  about: { instructions: ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'] },
  messages: {
    cmd: {
      text: 'This `CMD` has no effect, because line {line} replaces it. Remove it, or give each command a stage of its own.',
      aliases: [
        'hadolint/DL4003',
        'buildkit/MultipleInstructionsDisallowed',
        'trivy/DS-0016',
        'kics/41c195f4-fc31-4a5c-8a1b-90605538d49f',
        'sonar/S6589',
        'dockerlinter/EI0001',
        'dockerfile-utils/MULTIPLE_INSTRUCTIONS',
      ],
    },
    entrypoint: {
      text: 'This `ENTRYPOINT` has no effect, because line {line} replaces it. Remove it, or give each program a stage of its own.',
      aliases: [
        'hadolint/DL4004',
        'buildkit/MultipleInstructionsDisallowed',
        'trivy/DS-0007',
        'kics/6938958b-3f1a-451c-909b-baeee14bdc97',
        'semgrep/multiple-entrypoint-instructions',
        'sonar/S6589',
        'dockerlinter/EI0001',
        'dockerfile-utils/MULTIPLE_INSTRUCTIONS',
      ],
    },
    healthcheck: {
      text: 'This `HEALTHCHECK` has no effect, because line {line} replaces it. Remove it, or join both probes in one command.',
      aliases: [
        'hadolint/DL3012',
        'buildkit/MultipleInstructionsDisallowed',
        'trivy/DS-0023',
        'sonar/S6589',
        'dockerlinter/EI0001',
        'dockerfile-utils/MULTIPLE_INSTRUCTIONS',
      ],
    },
  },
  yieldsTo: ['unknown-instruction'],
  fix: 'review',
  presets: { hadolint: { severities: { cmd: 'warning' } } },
  differences: {
    hadolint:
      'hadolint points at the last instruction; ours at the one that has no effect. An ignore comment works above either.',
    trivy:
      'Trivy points at the last instruction; ours at the one that has no effect. An ignore comment works above either.',
  },
  check({ dockerfile, stages, report }) {
    for (const stage of stages) {
      for (const name of ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'] as const) {
        const all = stage.instructions(name);
        const last = all.at(-1);
        for (const instruction of all.slice(0, -1)) {
          const fix = {
            title: `Remove this ${name}`,
            safety: 'review' as const,
            edits: [lineRemoval(instruction, dockerfile)],
          };
          const line = dockerfile.position(last!.start).line;
          report(messages[name], instruction.keyword, { line }, { fix, covers: instruction, alsoAt: [last!] });
        }
      }
    }
  },
});
