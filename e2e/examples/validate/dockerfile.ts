/** Dockerfiles, judged by the project's own checker. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckOptions, Result } from '../../../src/checker/types.ts';
import type { Example } from '../load.ts';

/** The project's own checker, as far as it exists. */
export interface Checker {
  readonly check: (source: string, options?: CheckOptions) => Result;
  readonly hasRule: (id: string) => boolean;
}

/** The checker of `src/index.ts`. */
export async function loadChecker(): Promise<Checker> {
  const { check, ruleById } = await import('../../../src/index.ts');
  return { check, hasRule: (id) => ruleById(id) !== null };
}

/** Promised findings of rules that are not written yet; they are not asked for. */
export function awaitedRules(examples: readonly Example[], { hasRule }: Checker): string[] {
  const promised = examples.flatMap(({ data }) => data?.expect?.findings ?? []);
  return [...new Set(promised)].filter((id) => !hasRule(id)).sort();
}

/** A good Dockerfile has no finding under `recommended`, a bad one exactly those it promises. */
export function checkDockerfile({ data, path }: Example, source: string, { check, hasRule }: Checker): string[] {
  const ignored = join(path, '.dockerignore');
  const options: CheckOptions = existsSync(ignored) ? { dockerignore: readFileSync(ignored, 'utf8') } : {};
  const { findings } = check(source, { preset: 'recommended', ...options });
  const promised = data?.expect?.findings ?? [];
  const found = findings.map(({ rule }) => rule);
  if (asPromised(promised, found, hasRule)) return [];
  const lines = findings.map(({ rule, range, message }) => `\n      line ${range.start.line}: ${rule}: ${message}`);
  return [`the checker says [${found.join(', ')}], example.yaml promises [${promised.join(', ')}].${lines.join('')}`];
}

function asPromised(promised: readonly string[], found: readonly string[], hasRule: Checker['hasRule']): boolean {
  const known = promised.filter(hasRule);
  if (known.length === promised.length) return found.join() === promised.join();
  // A rule that is still to be written may win over one that speaks now.
  return known.every((id) => found.includes(id));
}
