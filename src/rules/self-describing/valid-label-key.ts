import type { Span } from '../../dockerfile/tree.ts';
import { defineRule, type Fix } from '../define.ts';
import { labelsOf } from './labels.ts';

/** Docker's guidelines for label keys. */
export default defineRule({
  id: 'valid-label-key',
  property: 'self-describing',
  practice: 'namespaced-label-keys',
  severity: 'style',
  recommended: false,
  why: 'a guideline; the module-container labels differ',
  since: '0.1.0',
  summary: 'Label key is not a valid name',
  about: { instructions: ['LABEL'] },
  messages: {
    spelling: {
      text: '`{key}` is not spelled as Docker asks of label keys: lower-case letters, digits, `.`, `-`, `_` and `/`, a letter first, no separator last or doubled. Rename it.',
      aliases: ['hadolint/DL3048'],
    },
    reserved: {
      text: '`{key}` is in a namespace that Docker keeps for itself. Use the reverse of a domain of your own.',
      aliases: ['hadolint/DL3048'],
    },
  },
  options: {
    api: {
      type: 'boolean',
      default: false,
      description: 'Judge the labels `api.ENV.<NAME>` too, which need upper case.',
    },
    variables: { type: 'boolean', default: false, description: 'Report keys with a variable in them.' },
  },
  presets: { hadolint: { options: { api: true, variables: true } } },
  yieldsTo: ['no-unknown-labels'],
  fix: 'review',
  differences: {
    hadolint:
      'hadolint judges the labels `api.ENV.<NAME>` too. Ours leaves them, they name variables. It reports keys with a variable, too, which ours cannot know.',
  },
  check({ dockerfile, stages, options, report }) {
    for (const stage of stages) {
      if (options.variables) {
        for (const { key } of stage.withTriggers('LABEL').flatMap(({ pairs }) => pairs)) {
          if (key.text.includes('$')) report('spelling', key, { key: key.text });
        }
      }
      for (const { key, name } of labelsOf(stage, dockerfile.escape)) {
        if (!options.api && /^api\.ENV\.\w+(?:\.(?:description|mandatory))?$/.test(name)) continue;
        if (/^(?:com\.docker|io\.docker|org\.dockerproject)\./.test(name)) report('reserved', key, { key: name });
        else if (!isValid(name)) report('spelling', key, { key: name }, { fix: renamed(key, name) });
      }
    }
  },
});

function isValid(name: string): boolean {
  return /^[a-z](?:[a-z0-9._/-]*[a-z0-9])?$/.test(name) && !/\.\.|--/.test(name);
}

/** Null where nothing is left that could be a name. */
function renamed({ start, end }: Span, name: string): Fix | null {
  const text = name
    .toLowerCase()
    .replace(/[^a-z0-9._/-]/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/-{2,}/g, '-')
    .replace(/^[^a-z]+|(?<![^a-z0-9])[^a-z0-9]+$/g, '');
  return isValid(text) ? { title: 'Rename the label', safety: 'review', edits: [{ start, end, text }] } : null;
}
