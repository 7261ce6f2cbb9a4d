import { defineRule } from '../define.ts';
import { schema } from './label-schema.ts';

/** A standard label without a value says nothing, and tools show an empty field. */
export default defineRule({
  id: 'label-not-empty',
  property: 'self-describing',
  practice: 'standard-annotations',
  severity: 'warning',
  recommended: true,
  why: 'an empty standard label says nothing',
  since: '0.1.0',
  summary: 'Label has an empty value',
  about: { instructions: ['LABEL'] },
  messages: {
    empty: {
      text: 'The label `{key}` is empty, so tools that show it show nothing. Give it a value, or remove it.',
      aliases: [],
    },
    emptySchema: {
      text: 'The label `{key}` is empty, but your label schema asks for it. Give it a value, or remove it.',
      aliases: ['hadolint/DL3051'],
    },
  },
  options: {
    schema: { ...schema, description: 'Labels and the kind of their values: a label named here must not be empty.' },
  },
  fix: 'none',
  differences: {
    hadolint:
      'hadolint judges the labels of the configured schema only; ours also every `org.opencontainers.image.` label.',
  },
  check({ stages, options, report }) {
    for (const stage of stages) {
      for (const label of stage.withTriggers('LABEL')) {
        for (const { key, value } of label.pairs) {
          const name = stage.resolve(key, label);
          // A value from a variable is meant to be filled by the build, also where its default is empty.
          if (value === null || !/^(?:""|'')?$/.test(value.text) || name.kind === 'unknown') continue;
          if (Object.hasOwn(options.schema, name.text)) report('emptySchema', value, { key: name.text });
          else if (name.text.startsWith('org.opencontainers.image.')) report('empty', value, { key: name.text });
        }
      }
    }
  },
});
