import { defineRule } from '../define.ts';
import { schema } from './label-schema.ts';
import { labelsOf } from './labels.ts';

/** For teams that allow the labels of their schema and no others. */
export default defineRule({
  id: 'no-unknown-labels',
  property: 'self-describing',
  practice: 'namespaced-label-keys',
  severity: 'info',
  recommended: false,
  strict: false,
  why: 'policy of a team; off by default',
  since: '0.1.0',
  summary: 'Label is not part of your label schema',
  about: { instructions: ['LABEL'] },
  messages: {
    unknown: {
      text: '`{label}` is not in your label schema, which is meant to be complete. Remove the label, or add it to the schema.',
      aliases: ['hadolint/DL3050'],
    },
  },
  options: { schema },
  presets: { hadolint: { off: true } },
  fix: 'none',
  check({ dockerfile, stages, options, report }) {
    for (const stage of stages) {
      for (const { key, name } of labelsOf(stage, dockerfile.escape)) {
        if (!Object.hasOwn(options.schema, name)) report('unknown', key, { label: name });
      }
    }
  },
});
