import type { Problem } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';

/** Flags that the builder knows with values that it refuses. */
export default defineRule({
  id: 'invalid-flag-value',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'Flag has a missing, duplicate or malformed value',
  about: { file: true },
  messages: {
    duplicate: {
      text: '`--{flag}` is given here a second time, so the image does not build. Keep one of them.',
      aliases: ['dockerfile-utils/FLAG_DUPLICATE'],
    },
    missing: {
      text: '`--{flag}` has no value, so the image does not build. Write one after an equals sign.',
      aliases: [
        'dockerfilelint/healthcheck_options_missing_args',
        'dockerfile-utils/FLAG_MISSING_VALUE',
        'dockerfile-utils/FLAG_MISSING_DURATION',
      ],
    },
    duration: {
      text: '`{value}` is not a duration that the builder takes, so the image does not build. Write a number with its unit, of at least a millisecond: `30s`, `1m30s`.',
      aliases: [
        'dockerfile-utils/FLAG_INVALID_DURATION',
        'dockerfile-utils/FLAG_LESS_THAN_1MS',
        'dockerfile-utils/FLAG_UNKNOWN_UNIT',
      ],
    },
    boolean: {
      text: '`{value}` is neither `true` nor `false`, so the image does not build. Write one of them, or the flag alone.',
      aliases: ['dockerfile-utils/FLAG_INVALID_LINK_VALUE', 'dockerfile-utils/FLAG_EXPECTED_BOOLEAN_VALUE'],
    },
    retries: {
      text: '`{value}` is not a number of retries, so the image does not build. Write a whole number that is not negative.',
      aliases: ['dockerfile-utils/FLAG_AT_LEAST_ONE', 'dockerfile-utils/INVALID_SYNTAX'],
    },
    from: {
      text: '`{value}` is neither a stage nor an image, so the image does not build. Name one of them.',
      aliases: ['dockerfile-utils/FLAG_INVALID_FROM_VALUE'],
    },
    refused: {
      text: 'The builder refuses this part of the flag, and the image does not build: {detail}.',
      aliases: [],
    },
  },
  presets: { buildkit: { on: true } },
  yieldsTo: ['unknown-flag'],
  fix: 'none',
  check({ dockerfile, report }) {
    for (const problem of dockerfile.problems) {
      const { code, detail, start, end } = problem;
      const value = dockerfile.source.slice(start, end);
      const flag = /--([\w-]+)/.exec(detail)?.[1] ?? 'flag';
      if (code === 'duplicate-flag') report('duplicate', problem, { flag });
      else if (code === 'missing-flag-value') report('missing', problem, { flag });
      else if (code === 'invalid-flag-value') {
        const kind = kindOf(problem);
        if (kind === 'refused') report(kind, problem, { detail });
        else report(kind, problem, { value });
      }
    }
    for (const { name, flags } of dockerfile.instructions) {
      if (name !== 'COPY') continue;
      for (const flag of flags) {
        const { value } = flag;
        if (flag.name === 'from' && value && /^[^A-Za-z0-9$]/.test(value.text))
          report('from', value, { value: value.text });
      }
    }
  },
});

function kindOf({ detail, instruction }: Problem): 'duration' | 'boolean' | 'retries' | 'refused' {
  if (instruction?.name === 'HEALTHCHECK') return detail.includes('--retries') ? 'retries' : 'duration';
  return detail.startsWith('expecting boolean value') ? 'boolean' : 'refused';
}
