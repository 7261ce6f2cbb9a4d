import { defineRule } from '../define.ts';
import { kindOf, schema } from './label-schema.ts';
import { filledLabels } from './labels.ts';

const revision = 'org.opencontainers.image.revision';
const branches = new Set(['main', 'master', 'develop', 'dev', 'trunk', 'head', 'latest']);

/** A revision that stays: a branch is another one tomorrow. */
export default defineRule({
  id: 'label-git-hash',
  property: 'self-describing',
  practice: 'standard-annotations',
  severity: 'warning',
  recommended: true,
  why: 'a branch name does not identify a revision',
  since: '0.1.0',
  summary: 'Label should hold a git commit hash',
  about: { instructions: ['LABEL'] },
  messages: {
    branch: {
      text: '`{value}` is a branch that moves on, so it does not say what this image was built from. Write the hash of the commit.',
      aliases: [],
    },
    schema: {
      text: '`{value}` is not a git commit hash, and your label schema asks for one in `{label}`. Write 7 or 40 lower-case hexadecimal digits.',
      aliases: ['hadolint/DL3055'],
    },
  },
  options: { schema },
  yieldsTo: ['label-not-empty'],
  fix: 'none',
  differences: {
    hadolint:
      'hadolint judges labels of the configured schema only, and refuses the 64 digits of repositories that use SHA-256. Ours also reports a branch as the standard revision.',
  },
  check({ dockerfile, stages, options, report }) {
    for (const { name, value, literal } of filledLabels(stages, dockerfile)) {
      if (kindOf(options.schema, name) === 'hash') {
        if (!/^(?:[0-9a-f]{7}|[0-9a-f]{40}|[0-9a-f]{64})$/.test(literal)) {
          report('schema', value, { label: name, value: literal });
        }
      } else if (name === revision && branches.has(literal.toLowerCase())) report('branch', value, { value: literal });
    }
  },
});
