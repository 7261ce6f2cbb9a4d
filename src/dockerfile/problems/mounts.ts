import { flagSpec, MOUNT_TYPES, type OptionSpec } from '../instructions.ts';
import type { FlagOption, Span, Text } from '../tree.ts';
import type { Report } from './problem.ts';

/**
 * Options of `--mount`, in BuildKit's order and words. What a variable hides is not judged, but for `from`, where none
 * may stand.
 */
export function checkMount(value: Text, options: readonly FlagOption[], report: Report): void {
  let type: string | null = 'bind';
  for (const option of options) {
    checkOption(option, type, report);
    if (option.key === 'type') type = typeOf(option);
  }
  if (type === null) return;
  for (const option of options) checkTogether(option, type, report);
  if (type === 'secret') checkSecret(value, options, report);
}

/** Null where a variable hides it, or it is none that BuildKit knows. */
function typeOf({ value }: FlagOption): string | null {
  const type = value?.text.toLowerCase() ?? '';
  return (MOUNT_TYPES as readonly string[]).includes(type) ? type : null;
}

/** `type` is what the options before this one say. */
function checkOption(option: FlagOption, type: string | null, report: Report): void {
  const { key, value } = option;
  if (key.includes('$')) return;
  const refuse = (detail: string, span: Span = option) => report('invalid-flag-value', span, detail);
  const spec = flagSpec('RUN', 'mount')!.options!.find(({ names }) => names.includes(key));
  if (value === null && spec?.value !== 'boolean') return refuse(`invalid field '${key}' must be a key=value pair`);
  if (spec === undefined) return refuse(`unexpected key '${key}' in '${key}=${value!.text}'`);
  if (TYPE_FIRST.has(key) && type !== null && !spec.types!.includes(type)) {
    return refuse(`unexpected key '${key}' for mount type '${type}'`);
  }
  if (value === null) return;
  const place = value.text === '' ? option : value;
  if (key === 'from' && /\$./.test(value.text)) {
    refuse("'from' doesn't support variable expansion, define alias stage instead", place);
  } else if (!value.text.includes('$') && !accepts(spec, value.text)) {
    refuse(refusal(spec, key, value.text), place);
  }
}

/** Options that are refused where the type that knows them stands behind them. */
const TYPE_FIRST = new Set(['required', 'size']);

function accepts(spec: OptionSpec, value: string): boolean {
  switch (spec.value) {
    case 'choice':
      return spec.choices!.includes(value.toLowerCase());
    case 'boolean':
      return isBoolean(value);
    case 'octal':
      return /^[0-7]+$/.test(value) && Number.parseInt(value, 8) <= 0xffffffff;
    case 'number':
      return /^\d+$/.test(value) && Number(value) <= 0xffffffff;
    case 'size':
      return /^(\d+(?:\.\d*)?|\.\d+) ?([kmgtp]i?b?|b)?$/i.test(value);
    default:
      return true;
  }
}

/** As Go reads a boolean. */
export function isBoolean(value: string): boolean {
  return /^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value);
}

function refusal(spec: OptionSpec, key: string, value: string): string {
  if (key === 'type') return `unsupported mount type ${JSON.stringify(value)}`;
  if (key === 'sharing') return `unsupported sharing value ${JSON.stringify(value)}`;
  const number = spec.value === 'octal' || spec.value === 'number';
  return number ? `invalid value ${value} for ${key}` : `invalid value for ${key}: ${value}`;
}

const TARGETS = new Set(['target', 'dst', 'destination']);

function checkTogether(option: FlagOption, type: string, report: Report): void {
  const { key, value } = option;
  if (value === null) return;
  const refuse = (detail: string) => report('invalid-flag-value', option, detail);
  if ((key === 'mode' || key === 'uid' || key === 'gid') && (type === 'bind' || type === 'tmpfs')) {
    refuse(`${key} not allowed for ${JSON.stringify(type)} type mounts`);
  } else if (key === 'sharing' && type !== 'cache') {
    refuse(
      type === 'secret' ? 'secret mount should not define sharing' : `invalid cache sharing set for ${type} mount`,
    );
  } else if (TARGETS.has(key) && value.text === '/' && (type === 'bind' || type === 'cache' || type === 'tmpfs')) {
    refuse('invalid mount target "/"');
  } else if (key === 'from' && value.text !== '' && type === 'secret') {
    refuse('secret mount should not have a from');
  }
}

function checkSecret(span: Span, options: readonly FlagOption[], report: Report): void {
  const given = (...names: string[]) =>
    options.find(({ key, value }) => names.includes(key) && value !== null && value.text !== '');
  const source = given('source', 'src');
  const id = given('id');
  if (source !== undefined && id !== undefined) {
    report('invalid-flag-value', source, "both source and id can't be set");
  } else if (!source && !id && !given('target', 'dst', 'destination')) {
    report('invalid-flag-value', span, 'invalid secret mount. one of source, target required');
  }
}
