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
  const all = data?.expect?.findings ?? [];
  const promised = all.filter(hasRule);
  const found = findings.map((finding) => finding.rule);
  // A rule that is still to be written may speak instead of the one that speaks now.
  const asPromised =
    promised.length < all.length ? promised.every((id) => found.includes(id)) : found.join() === promised.join();
  if (asPromised) return [];
  const lines = findings.map(({ rule, range, message }) => `line ${range.start.line}: ${rule}: ${message}`);
  return [
    `the checker says [${found.join(', ')}], example.yaml promises [${promised.join(', ')}].${lines.map((line) => `\n      ${line}`).join('')}`,
  ];
}
