import { readOptions } from '../flag-options.ts';
import { flagSpec, MOUNT_TYPES, type OptionSpec } from '../instructions.ts';
import type { Flag, FlagOption, Span } from '../tree.ts';
import type { Report } from './problem.ts';

/** Options of `--mount`. What a variable hides is not judged, but for `from`, where none may stand. */
export function checkMount(flag: Flag, report: Report): void {
  const value = flag.value!;
  const { malformed } = readOptions(value);
  if (malformed >= 0) {
    report('invalid-flag-value', value.span(malformed, malformed + 1), 'a quote stands where none may stand');
    return;
  }
  const type = typeOf(flag.options);
  for (const option of flag.options) checkOption(option, type, report);
  if (type === 'secret') checkSecret(value, flag.options, report);
}

/** Null where a variable hides it, or it is none that BuildKit knows. */
function typeOf(options: readonly FlagOption[]): string | null {
  const type = options.findLast(({ key }) => key === 'type')?.value?.text.toLowerCase() ?? 'bind';
  return (MOUNT_TYPES as readonly string[]).includes(type) ? type : null;
}

function checkOption(option: FlagOption, type: string | null, report: Report): void {
  const { key, value } = option;
  const spec = flagSpec('RUN', 'mount')!.options!.find(({ names }) => names.includes(key));
  if (spec === undefined) {
    if (key.includes('$')) return;
    report(
      'invalid-flag-value',
      option,
      `unexpected key '${key}' in '${key}${value === null ? '' : `=${value.text}`}'`,
    );
    return;
  }
  if (value === null && spec.value !== 'boolean') {
    report('invalid-flag-value', option, `invalid field '${key}' must be a key=value pair`);
    return;
  }
  if (type !== null && spec.types !== null && !spec.types.includes(type)) {
    report('invalid-flag-value', option, `${key} is not for mounts of type '${type}'`);
    return;
  }
  if (value === null) return;
  if (key === 'from' && /\$./.test(value.text)) {
    report('invalid-flag-value', value, "'from' doesn't support variable expansion, define alias stage instead");
  } else if (!value.text.includes('$') && !accepts(spec, value.text)) {
    report('invalid-flag-value', value.text === '' ? option : value, `invalid value for ${key}: ${value.text}`);
  }
}

function accepts(spec: OptionSpec, value: string): boolean {
  switch (spec.value) {
    case 'choice':
      return spec.choices!.includes(value.toLowerCase());
    case 'boolean':
      return /^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value);
    case 'octal':
      return /^[0-7]{1,11}$/.test(value) && Number.parseInt(value, 8) <= 0xffffffff;
    case 'number':
      return /^\d{1,10}$/.test(value) && Number(value) <= 0xffffffff;
    case 'size':
      return /^\d+(\.\d+)?\s*([kmgtp]i?b?|b)?$/i.test(value);
    default:
      return true;
  }
}

function checkSecret(span: Span, options: readonly FlagOption[], report: Report): void {
  const given = (...names: string[]) => options.find(({ key, value }) => names.includes(key) && value?.text !== '');
  const source = given('source', 'src');
  const id = given('id');
  if (source !== undefined && id !== undefined) {
    report('invalid-flag-value', source, "both source and id can't be set");
  } else if (!source && !id && !given('target', 'dst', 'destination', 'env')) {
    report('invalid-flag-value', span, 'invalid secret mount. one of source, target required');
  }
}
