import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';
import { newlineOf } from '../fixes/line-before.ts';
import { schema } from './label-schema.ts';
import { labelNames, lostLabels } from './lost-labels.ts';

const prefix = 'org.opencontainers.image.';

/** The annotations that every tool knows. */
export default defineRule({
  id: 'oci-labels',
  property: 'self-describing',
  practice: 'standard-annotations',
  severity: 'info',
  recommended: false,
  why: 'many pipelines add the annotations themselves',
  since: '0.1.0',
  summary: 'Describe the image with the standard OCI labels',
  about: { instructions: ['FROM'] },
  absence: true,
  messages: {
    missing: {
      text: 'The image does not say what it is: of the standard labels `org.opencontainers.image.…` it lacks `{labels}`. Set them with LABEL, or let the pipeline do it.',
      aliases: [],
    },
  },
  options: {
    schema,
    labels: {
      type: 'array',
      items: { type: 'string' },
      default: ['title', 'description', 'source', 'licenses', 'version', 'revision'],
      description: 'Names after `org.opencontainers.image.` that an image needs.',
    },
  },
  yieldsTo: ['required-labels'],
  fix: 'review',
  check({ dockerfile, model, stages, options, report }) {
    const { target } = model;
    if (!target?.from.image) return;
    const present = labelNames(target, dockerfile.escape);
    const lost = new Set(lostLabels(stages, target, dockerfile.escape).map(({ name }) => name));
    const missing = options.labels.filter((label) => {
      const name = prefix + label;
      return !present.has(name) && !lost.has(name) && !Object.hasOwn(options.schema, name);
    });
    if (missing.length === 0) return;
    const { end } = target.from.lines;
    const pairs = missing.map((label) => `${prefix}${label}="TODO"`);
    const newline = newlineOf(dockerfile.source);
    const text = `${newline}LABEL ${pairs.join(` ${dockerfile.escape}${newline}      `)}`;
    const fix: Fix = { title: 'Add the labels', safety: 'review', edits: [{ start: end, end, text }], gap: 'TODO' };
    report('missing', target.from.image, { labels: missing.join(', ') }, { fix });
  },
});
