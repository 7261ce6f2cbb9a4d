import { defineRule } from '../define.ts';
import { kindOf, schema } from './label-schema.ts';
import { filledLabels } from './labels.ts';
import { isLicenseExpression, isLicenseId } from './spdx.ts';

/** Scanners read licenses by the identifiers of SPDX. */
export default defineRule({
  id: 'label-license',
  property: 'self-describing',
  practice: 'standard-annotations',
  severity: 'warning',
  recommended: true,
  why: 'breaks the OCI format, scanners cannot read it',
  since: '0.1.0',
  summary: 'Label should hold an SPDX license',
  about: { instructions: ['LABEL'] },
  messages: {
    standard: {
      text: '`{value}` is not an SPDX license expression, so scanners cannot read it. Write identifiers such as `Apache-2.0`, joined with `AND` and `OR`.',
      aliases: [],
    },
    schema: {
      text: '`{value}` is not an SPDX license identifier, and your label schema asks for one in `{label}`. Write one such as `Apache-2.0`.',
      aliases: ['hadolint/DL3054'],
    },
  },
  options: { schema },
  yieldsTo: ['label-not-empty'],
  fix: 'none',
  differences: {
    hadolint:
      'hadolint judges labels of the configured schema only, and takes single identifiers, no expressions. Ours reads the standard label as the expression it may be.',
  },
  check({ dockerfile, stages, options, report }) {
    for (const { name, value, literal } of filledLabels(stages, dockerfile)) {
      if (kindOf(options.schema, name) === 'spdx') {
        if (!isLicenseId(literal)) report('schema', value, { label: name, value: literal });
      } else if (name === 'org.opencontainers.image.licenses' && !isLicenseExpression(literal)) {
        report('standard', value, { value: literal });
      }
    }
  },
});
