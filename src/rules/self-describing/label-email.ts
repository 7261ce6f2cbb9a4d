import { defineRule } from '../define.ts';
import { kindOf, schema } from './label-schema.ts';
import { filledLabels } from './labels.ts';

const text =
  '`{value}` is not an e-mail address, and your label schema asks for one in `{label}`. Write the address alone: `me@example.org`.';

/** An address as RFC 5322 has it, for labels of which the schema says so. */
export default defineRule({
  id: 'label-email',
  property: 'self-describing',
  practice: 'standard-annotations',
  severity: 'warning',
  recommended: true,
  why: 'silent until configured, then asked for',
  since: '0.1.0',
  summary: 'Label should hold an e-mail address',
  about: { instructions: ['LABEL'] },
  messages: {
    schema: { text, aliases: ['hadolint/DL3058'] },
  },
  options: { schema },
  yieldsTo: ['label-not-empty'],
  fix: 'none',
  check({ dockerfile, stages, options, report }) {
    for (const { name, value, literal } of filledLabels(stages, dockerfile)) {
      if (kindOf(options.schema, name) === 'email' && !isAddress(literal))
        report('schema', value, { label: name, value: literal });
    }
  },
});

/** A local part, an at sign, a domain or an address in brackets; no display name, no comments. */
function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(0, at));
  const domain = text.slice(at + 1);
  const isLocal = /^[\w!#$%&'*+/=?^`{|}~-]+$/.test(local.replaceAll('.', '')) && !/^\.|\.\.|\.$/.test(local);
  const isQuoted = /^"[^"\\\r\n]+"$/.test(local);
  return (isLocal || isQuoted) && isDomain(domain);
}

function isDomain(text: string): boolean {
  if (/^\[[!-Z^-~]+\]$/.test(text)) return true;
  return text.split('.').every((part) => /^[A-Za-z0-9-]+$/.test(part) && !/^-|-$/.test(part));
}
