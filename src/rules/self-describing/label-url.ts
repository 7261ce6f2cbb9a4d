import { defineRule } from '../define.ts';
import { kindOf, schema } from './label-schema.ts';
import { labelsOf } from './labels.ts';

const text =
  '`{value}` is not a URL, so tools that show the label `{label}` cannot link to it. Write it with its scheme: `https://…`.';

const standard: ReadonlySet<string> = new Set([
  'org.opencontainers.image.url',
  'org.opencontainers.image.documentation',
  'org.opencontainers.image.source',
]);

/** An absolute URI, as RFC 3986 has it: a scheme, a colon, the rest. */
export default defineRule({
  id: 'label-url',
  property: 'self-describing',
  practice: 'standard-annotations',
  severity: 'warning',
  recommended: true,
  why: 'breaks the OCI format, links lead nowhere',
  since: '0.1.0',
  summary: 'Label should hold a URL',
  about: { instructions: ['LABEL'] },
  messages: {
    standard: { text, aliases: [] },
    schema: { text, aliases: ['hadolint/DL3052'] },
  },
  options: { schema },
  yieldsTo: ['label-not-empty'],
  fix: 'none',
  differences: { hadolint: 'hadolint judges labels of the configured schema only; ours the standard labels too.' },
  check({ dockerfile, stages, options, report }) {
    for (const stage of stages) {
      for (const label of labelsOf(stage, dockerfile.escape)) {
        if (!label.literal || !label.value || isUrl(label.literal)) continue;
        const data = { label: label.name, value: label.literal };
        if (kindOf(options.schema, label.name) === 'url') report('schema', label.value, data);
        else if (standard.has(label.name)) report('standard', label.value, data);
      }
    }
  },
});

/** `git@host:path` has a colon, but no scheme in front of it. */
function isUrl(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(text) && !/%(?![0-9A-Fa-f]{2})/.test(text);
}
