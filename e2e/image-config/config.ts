import type { ImageConfig, Value } from '../../src/model/types.ts';

/** The fields of an image configuration that are compared, in one shape for both sides. */
export type Fields = Readonly<Record<string, unknown>>;

/** Stands for a part the model says it cannot know; it equals anything. */
export const anything = Symbol('unknown to the model');

/** What the model predicts. */
export function predictedFields(config: ImageConfig): Fields {
  return {
    Env: config.Env.map(({ name, value }) => [name, text(value)]),
    Entrypoint: config.Entrypoint?.argv ?? null,
    Cmd: config.Cmd?.argv ?? null,
    ExposedPorts: config.ExposedPorts.map(text).sort(),
    Volumes: config.Volumes.map(text).sort(),
    WorkingDir: text(config.WorkingDir),
    User: text(config.User),
    Labels: Object.fromEntries(config.Labels.map(({ name, value }) => [name, text(value)])),
    StopSignal: config.StopSignal === null ? '' : text(config.StopSignal),
    Healthcheck: healthcheck(config.Healthcheck),
    OnBuild: config.OnBuild,
    Shell: config.Shell,
  };
}

function text(value: Value): unknown {
  return value.kind === 'unknown' ? anything : value.text;
}

function healthcheck(check: ImageConfig['Healthcheck']): unknown {
  if (check === null) return null;
  const durations = { Interval: check.interval, Timeout: check.timeout, StartPeriod: check.startPeriod };
  const given = Object.entries(durations).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, nanoseconds(value)]],
  );
  return { Test: check.test, ...Object.fromEntries(given), ...(check.retries ? { Retries: check.retries } : {}) };
}

const unitInNanoseconds: Readonly<Record<string, number>> = { ms: 1e6, s: 1e9, m: 60e9, h: 3600e9 };

function nanoseconds(duration: string): number {
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
  return parts.reduce((sum, [, number, unit = 's']) => sum + Number(number) * (unitInNanoseconds[unit] ?? 0), 0);
}

/** `Docker.config` as `buildah inspect` prints it. */
export interface BuiltConfig {
  readonly [field: string]: unknown;
  readonly Env?: readonly string[] | null;
  readonly Labels?: Readonly<Record<string, string>> | null;
  readonly ExposedPorts?: Readonly<Record<string, unknown>> | null;
  readonly Volumes?: Readonly<Record<string, unknown>> | null;
}

/** What the builder made, less what it adds of its own. */
export function builtFields(config: BuiltConfig): Fields {
  const labels = Object.entries(config.Labels ?? {}).filter(([name]) => name !== 'io.buildah.version');
  return {
    Env: (config.Env ?? []).map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
    Entrypoint: orNull(config['Entrypoint']),
    Cmd: orNull(config['Cmd']),
    ExposedPorts: Object.keys(config.ExposedPorts ?? {})
      .flatMap(singlePorts)
      .sort(),
    Volumes: Object.keys(config.Volumes ?? {}).sort(),
    // Nothing and "/" are the same folder. BuildKit writes "/" on scratch, buildah nothing.
    WorkingDir: config['WorkingDir'] || '/',
    User: config['User'] ?? '',
    Labels: Object.fromEntries(labels),
    StopSignal: config['StopSignal'] ?? '',
    Healthcheck: config['Healthcheck'] ?? null,
    OnBuild: config['OnBuild'] ?? [],
    Shell: orNull(config['Shell']),
  };
}

function orNull(list: unknown): unknown {
  return Array.isArray(list) && list.length > 0 ? list : null;
}

/** buildah keeps a range as it is written, BuildKit has an entry for each port. */
function singlePorts(port: string): string[] {
  const [, from, to, protocol] = /^(\d+)-(\d+)\/(\w+)$/.exec(port) ?? [];
  if (from === undefined || to === undefined) return [port];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${Number(from) + index}/${protocol}`);
}
