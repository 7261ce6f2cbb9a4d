import { defineRule } from '../define.ts';
import { kindOf, schema } from './label-schema.ts';
import { filledLabels } from './labels.ts';

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
    for (const { name, value, literal } of filledLabels(stages, dockerfile)) {
      if (isUrl(literal)) continue;
      const data = { label: name, value: literal };
      if (kindOf(options.schema, name) === 'url') report('schema', value, data);
      else if (standard.has(name)) report('standard', value, data);
    }
  },
});

/** `git@host:path` has a colon, but no scheme in front of it. */
function isUrl(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(text) && !/%(?![0-9A-Fa-f]{2})/.test(text);
}
