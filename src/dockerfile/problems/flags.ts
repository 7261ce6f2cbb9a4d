import { readDuration } from '../durations.ts';
import { readOptions } from '../flag-options.ts';
import { INSTRUCTIONS, type FlagSpec } from '../instructions.ts';
import { isPlatform } from '../platforms.ts';
import type { Flag, Instruction, Text } from '../tree.ts';
import { checkChecksum, refusePermissions } from './copies.ts';
import { checkDevice } from './devices.ts';
import { checkMount } from './mounts.ts';
import type { Report } from './problem.ts';

/** BuildKit does not look at the flags of these, so they go unnoticed. */
const UNREAD = new Set(['ARG', 'STOPSIGNAL']);

/** Unknown, repeated and malformed flags. */
export function checkFlags(instruction: Instruction, report: Report): void {
  const spec = INSTRUCTIONS.get(instruction.name);
  if (spec === undefined || UNREAD.has(spec.name)) return;
  const seen = new Set<string>();
  for (const flag of instruction.flags) {
    const flagSpec = spec.flags.find(({ name }) => name === flag.name);
    if (flagSpec === undefined) report('unknown-flag', flag.nameSpan, `unknown flag: --${flag.name}`);
    else if (seen.has(flag.name) && !flagSpec.repeatable) {
      report('duplicate-flag', flag, `duplicate flag specified: --${flag.name}`);
    } else checkValue(flag, flagSpec, report);
    seen.add(flag.name);
  }
  if (instruction.name === 'ADD' && seen.has('checksum')) checkChecksum(instruction, report);
}

function checkValue(flag: Flag, spec: FlagSpec, report: Report): void {
  const { value } = flag;
  if (value === null) {
    if (spec.value !== 'boolean') report('missing-flag-value', flag, `missing a value on flag: --${flag.name}`);
    return;
  }
  const refusal = refuse(spec, value.text);
  if (refusal !== null) {
    const empty = value.text === '';
    report(empty ? 'missing-flag-value' : 'invalid-flag-value', empty ? flag : value, refusal);
  }
  if (spec.value === 'options') checkOptions(value, flag, report);
}

function checkOptions(value: Text, flag: Flag, report: Report): void {
  const { malformed } = readOptions(value);
  if (malformed >= 0) {
    report('invalid-flag-value', value.span(malformed, malformed + 1), 'a quote stands where none may stand');
  } else if (flag.name === 'mount') checkMount(value, flag.options, report);
  else checkDevice(flag.options, report);
}

function refuse(spec: FlagSpec, value: string): string | null {
  switch (spec.value) {
    case 'boolean':
      if (value === '') return `missing a value on flag: --${spec.name}`;
      if (/^(true|false)$/i.test(value)) return null;
      return `expecting boolean value for flag --${spec.name}, not: ${value}`;
    case 'choice':
      return spec.choices!.includes(value) ? null : refuseChoice(spec.name, value);
    case 'permissions':
      return refusePermissions(value);
    case 'duration':
      return value === '' ? null : refuseDuration(spec.name, value);
    case 'number':
      return value === '' ? null : refuseNumber(spec.name, value);
    default:
      return spec.name === 'platform' ? refusePlatform(value) : null;
  }
}

function refusePlatform(value: string): string | null {
  if (value === '' || value.includes('$') || isPlatform(value)) return null;
  return `failed to parse platform ${value}`;
}

function refuseChoice(name: string, value: string): string {
  const quoted = JSON.stringify(value);
  return name === 'network' ? `invalid network mode ${quoted}` : `security ${quoted} is not valid`;
}

const MILLISECOND = 1e6;

function refuseDuration(name: string, value: string): string | null {
  const duration = readDuration(value);
  if (duration === null) return `invalid duration ${JSON.stringify(value)}`;
  if (duration !== 0 && duration < MILLISECOND) return `interval ${JSON.stringify(name)} cannot be less than 1ms`;
  return null;
}

function refuseNumber(name: string, value: string): string | null {
  if (!/^[-+]?\d+$/.test(value) || Math.abs(Number(value)) > 0x7fffffff)
    return `invalid number for --${name}: ${value}`;
  return Number(value) < 0 ? `--${name} cannot be negative (${Number(value)})` : null;
}
