/** `.hadolint.yaml`, parsed: its settings as hadolint would read them, and what is wrong with them. */
import { severities, type Severity } from '../../rules/define.ts';
import type { ConfigProblem } from './error.ts';

/** What of a `.hadolint.yaml` bears on findings. */
export interface HadolintConfig {
  /** Codes that are off. */
  readonly ignored: ReadonlySet<string>;
  /** Severity by code. */
  readonly override: ReadonlyMap<string, Severity>;
  /** Null where the file says nothing. */
  readonly trustedRegistries: readonly string[] | null;
  /** Label name → type, in our words: `text url rfc3339 semver hash spdx email`. */
  readonly labelSchema: Readonly<Record<string, string>> | null;
  readonly strictLabels: boolean;
  readonly disableIgnorePragma: boolean;
  /** What makes the command fail: a severity, or `none`. Null where the file says nothing. */
  readonly failureThreshold: Severity | 'none' | null;
  readonly noFail: boolean;
}

const labelTypes = ['text', 'url', 'rfc3339', 'semver', 'hash', 'spdx', 'email'] as const;
const withoutEffectHere = ['no-color', 'verbose', 'format', 'formats', 'output'];

/** Reads a parsed `.hadolint.yaml`. Keys hadolint would not read are problems; so is a value of the wrong kind. */
export function readHadolint(value: unknown): { config: HadolintConfig; problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const source = record(value, '', problems);
  const override = overrides(source['override'], problems);
  const config: HadolintConfig = {
    ignored: new Set(strings(source['ignored'], 'ignored', problems)),
    override,
    trustedRegistries: isGiven(source['trustedRegistries'])
      ? strings(source['trustedRegistries'], 'trustedRegistries', problems)
      : null,
    labelSchema: isGiven(source['label-schema']) ? labelSchema(source['label-schema'], problems) : null,
    strictLabels: boolean(source, 'strict-labels', problems),
    disableIgnorePragma: boolean(source, 'disable-ignore-pragma', problems),
    failureThreshold: threshold(source['failure-threshold'], problems),
    noFail: boolean(source, 'no-fail', problems),
  };
  const known = new Set([
    'ignored',
    'override',
    'trustedRegistries',
    'label-schema',
    'strict-labels',
    'disable-ignore-pragma',
    'failure-threshold',
    'no-fail',
    ...withoutEffectHere,
  ]);
  for (const key of Object.keys(source)) {
    if (!known.has(key)) problems.push({ path: key, message: `hadolint has no setting \`${key}\`` });
  }
  return { config, problems };
}

/** The severest of the severities a code is given, wherever they stand. */
function overrides(value: unknown, problems: ConfigProblem[]): ReadonlyMap<string, Severity> {
  const override = new Map<string, Severity>();
  const lists = record(value, 'override', problems);
  for (const severity of Object.keys(lists)) {
    if ((severities as readonly string[]).includes(severity)) continue;
    const message = `\`${severity}\` is no severity: use ${severities.join(', ')}`;
    problems.push({ path: `override.${severity}`, message });
  }
  for (const severity of severities.toReversed()) {
    for (const code of strings(lists[severity], `override.${severity}`, problems)) override.set(code, severity);
  }
  return override;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function record(value: unknown, path: string, problems: ConfigProblem[]): Record<string, unknown> {
  if (!isGiven(value)) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  problems.push({ path, message: 'must be a mapping of names to values' });
  return {};
}

function strings(value: unknown, path: string, problems: ConfigProblem[]): string[] {
  if (!isGiven(value)) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  problems.push({ path, message: 'must be a list of words' });
  return [];
}

function boolean(source: Record<string, unknown>, key: string, problems: ConfigProblem[]): boolean {
  const value = source[key];
  if (!isGiven(value)) return false;
  if (typeof value === 'boolean') return value;
  problems.push({ path: key, message: 'must be `true` or `false`' });
  return false;
}

function labelSchema(value: unknown, problems: ConfigProblem[]): Record<string, string> {
  const schema: Record<string, string> = {};
  for (const [label, type] of Object.entries(record(value, 'label-schema', problems))) {
    const path = `label-schema.${label}`;
    if (typeof type === 'object' && type !== null) {
      problems.push({ path, message: `must be a label type: use ${labelTypes.join(', ')}` });
      continue;
    }
    const name = type === '' || type === null ? 'text' : String(type).toLowerCase();
    if ((labelTypes as readonly string[]).includes(name)) schema[label] = name;
    else problems.push({ path, message: `\`${name}\` is no label type: use ${labelTypes.join(', ')}` });
  }
  return schema;
}

function threshold(value: unknown, problems: ConfigProblem[]): Severity | 'none' | null {
  if (!isGiven(value)) return null;
  if (value === 'ignore' || value === 'none') return 'none';
  if ((severities as readonly unknown[]).includes(value)) return value as Severity;
  problems.push({
    path: 'failure-threshold',
    message: `must be one of ${severities.join(', ')}, ignore, none`,
  });
  return null;
}
