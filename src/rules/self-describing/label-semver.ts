import { defineRule } from '../define.ts';
import { kindOf, schema } from './label-schema.ts';
import { filledLabels } from './labels.ts';

const text =
  '`{value}` is not a semantic version, and your label schema asks for one in `{label}`. Write three numbers, without a `v`: `1.0.0`.';

/** SemVer 2.0, for labels of which the schema says so. */
export default defineRule({
  id: 'label-semver',
  property: 'self-describing',
  practice: 'standard-annotations',
  severity: 'warning',
  recommended: true,
  why: 'silent until configured, then asked for',
  since: '0.1.0',
  summary: 'Label should hold a semantic version',
  about: { instructions: ['LABEL'] },
  messages: {
    schema: { text, aliases: ['hadolint/DL3056'] },
  },
  options: { schema },
  yieldsTo: ['label-not-empty'],
  fix: 'none',
  check({ dockerfile, stages, options, report }) {
    for (const { name, value, literal } of filledLabels(stages, dockerfile)) {
      if (kindOf(options.schema, name) === 'semver' && !isVersion(literal))
        report('schema', value, { label: name, value: literal });
    }
  },
});

const number = '(?:0|[1-9]\\d*)';
const preRelease = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const build = '[0-9A-Za-z-]+';
/** The grammar of semver.org. */
const pattern = new RegExp(
  `^${number}\\.${number}\\.${number}(?:-${preRelease}(?:\\.${preRelease})*)?(?:\\+${build}(?:\\.${build})*)?$`,
);

function isVersion(text: string): boolean {
  return text.length <= 256 && pattern.test(text);
}
