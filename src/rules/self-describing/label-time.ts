import { defineRule } from '../define.ts';
import { kindOf, schema } from './label-schema.ts';
import { filledLabels } from './labels.ts';

const text =
  '`{value}` is not an RFC 3339 time, so tools cannot read the label `{label}`. Write it as `2026-01-31T12:00:00Z`.';

const standard: ReadonlySet<string> = new Set(['org.opencontainers.image.created']);

/** A date and a time with seconds and offset, as RFC 3339 has them. */
export default defineRule({
  id: 'label-time',
  property: 'self-describing',
  practice: 'standard-annotations',
  severity: 'warning',
  recommended: true,
  why: 'breaks the OCI format',
  since: '0.1.0',
  summary: 'Label should hold an RFC 3339 time',
  about: { instructions: ['LABEL'] },
  messages: {
    standard: { text, aliases: [] },
    schema: { text, aliases: ['hadolint/DL3053'] },
  },
  options: { schema },
  yieldsTo: ['label-not-empty'],
  fix: 'none',
  differences: { hadolint: 'hadolint judges labels of the configured schema only; ours the standard labels too.' },
  check({ dockerfile, stages, options, report }) {
    for (const { name, value, literal } of filledLabels(stages, dockerfile)) {
      if (isTime(literal)) continue;
      const data = { label: name, value: literal };
      if (kindOf(options.schema, name) === 'rfc3339') report('schema', value, data);
      else if (standard.has(name)) report('standard', value, data);
    }
  },
});

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ]([01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function isTime(text: string): boolean {
  const [, year, month, day] = (pattern.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
